namespace Reskill.Taxonomy.Tests.Rome;

/// <summary>A small ROME 4.0 release that a test writes, whole by default.</summary>
internal sealed class RomeFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _files = new()
    {
        ["referentiel_code_rome"] = """
            "code_rome","code_fiche_metier","code_ogr","libelle_rome","transition_eco","transition_num","transition_demo","emploi_reglemente","emploi_cadre","code_rome_parent"
            "H2913","1","101","Soudeur / Soudeuse","","","","O","","H2913"
            "H2914","2","102","Chaudronnier / Chaudronnière","","","","N","","H2913"
            """,
        ["referentiel_appellation"] = """
            "code_ogr","libelle_appellation_long","libelle_appellation_court","code_rome","classification","peu_usite"
            "201","Soudeur / Soudeuse","Soudeur / Soudeuse","H2913","PRINCIPALE","N"
            "202","Soudeur / Soudeuse à l'arc semi-automatique","Soudeur(se) semi-auto","H2913","SYNONYME","N"
            "203","Chaudronnier / Chaudronnière","Chaudronnier / Chaudronnière","H2914","PRINCIPALE","N"
            "204","Chaudronnier-formeur / Chaudronnière-formeuse","Chaudronnier-formeur / Chaudronnière-formeuse","H2914","SYNONYME","O"
            """,
        ["referentiel_competence"] = """
            "code_ogr","nature","libelle_competence","definition","code_ogr_macro_comp","code_macro_comp","cat_comp"
            "301","Compétence","Souder une pièce","","310","","Savoir-faire"
            "302","Compétence","Tracer une pièce","","311","","Savoir-faire"
            "310","Macro-compétence","Assembler par soudage","","","4A1","Savoir-faire"
            "311","Macro-compétence","Façonner du métal","","","4A2","Savoir-faire"
            "312","Macro-compétence","Faire preuve de rigueur","Une définition.","","6D1","Savoir-être professionnel"
            """,
        ["referentiel_savoir"] = """
            "code_ogr_savoir","libelle_savoir","categorie_savoir"
            "401","Techniques de soudage","Techniques professionnelles"
            """,
        ["referentiel_contexte_travail"] = """
            "code_ogr","libelle_cont_travail"
            "501","Travail posté"
            """,
        ["coherence_item"] = """
            "code_rome","code_ogr","coeur_metier"
            "H2913","301","Principale"
            "H2913","310","Principale"
            "H2913","311",""
            "H2913","312",""
            "H2913","401","Émergente"
            "H2913","501",""
            "H2914","302",""
            """,
        ["rubrique_mobilite"] = """
            "code_rome","code_rome_cible","numero_ordre"
            "H2914","H2913","1"
            "H2913","H2914","1"
            """,
        ["texte"] = """
            "code_rome","code_compo_bloc","libelle_type_texte","position_phrase","libelle_texte"
            "H2913","3","definition","2","Contrôle l''assemblage."
            "H2913","3","definition","1","Soude des pièces."
            "H2913","4","acces_metier","1","Accessible avec un CAP."
            """,
    };

    public int Version { get; init; } = 460;

    public string Path => _folder.Path;

    public RomeFolder With(string name, string content)
    {
        _files[name] = content;
        return this;
    }

    public RomeFolder Adding(string name, string row) => With(name, _files[name] + "\n" + row);

    public RomeFolder Without(string name)
    {
        _files.Remove(name);
        return this;
    }

    public RomeFolder Save()
    {
        foreach ((string name, string content) in _files)
        {
            _folder.Write($"unix_{name}_v{Version}_utf8.csv", content + "\n");
        }

        return this;
    }

    public Task<(Taxonomy Taxonomy, ImportReport Report)> ImportAsync()
        => TaxonomyImporter.ImportAsync(TaxonomyScheme.Rome, [Save().Path], cancellationToken: TestContext.Current.CancellationToken);

    public void Dispose() => _folder.Dispose();
}
