namespace Reskill.Profiles.Tests;

/// <summary>Ways of writing a CV that the twelve samples do not have.</summary>
public sealed class ProfileExtractorTests
{
    [Theory]
    [InlineData("""
        Longtemps la maison était restée silencieuse. Le soir venait, on fermait les volets, et la vieille horloge comptait
        seule les heures que personne n'attendait plus. En 1912 il avait neigé jusqu'en avril.

        Elle se souvenait de la rivière, du pont, des rires. Puis elle se levait et rallumait la lampe.
        """)]
    [InlineData("""
        FACTURE n° 2026-118
        Date : 12/03/2026
        Pompe à chaleur, pose comprise	4 500,00 €
        TVA 5,5 %	247,50 €
        Total à payer	4 747,50 €
        Conditions : paiement à 30 jours.
        """)]
    [InlineData("The quick brown fox jumps over the lazy dog, and then again, and again until the evening comes at last.")]
    public async Task A_text_that_is_no_CV_is_refused_without_a_word_of_it(string text)
    {
        CvException refusal = await Should.ThrowAsync<CvException>(() => SampleCvs.ExtractAsync(text));

        refusal.Problem.ShouldBe(CvProblem.NotACv);
        refusal.Text.French.ShouldStartWith("Ce document ne ressemble pas à un CV");
    }

    [Fact]
    public async Task Pasted_text_without_layout_is_read()
    {
        const string Text = """
            Camille Exemple
            31000 Toulouse
            Expérience
            Serveuse, Brasserie des Arcades Bleues, Toulouse
            03/2021 - 06/2023
            - Prendre les commandes et servir les clients
            Formation
            2019 CAP restaurant
            Langues : anglais courant
            Permis : B
            """;

        Profile profile = await SampleCvs.ExtractAsync(Text);

        ProfileOccupation job = profile.Occupations.ShouldHaveSingleItem();
        job.Rome!.Id.ShouldBe("G1803");
        job.Employer.ShouldBe("Brasserie des Arcades Bleues");
        job.Months.ShouldBe(28);
        profile.EducationLevel.ShouldBe(3);
        profile.Languages.ShouldBe([new ProfileLanguage("en", "C1")]);
        profile.Licences.ShouldBe(["B"]);
        profile.Location!.InseeCode.ShouldBe("31555");
    }

    [Fact]
    public async Task A_headline_has_neither_nationality_nor_licence_and_languages_stay()
    {
        const string Text = """
            Anne-Laure Le Goff
            Infirmière - 34 ans - célibataire - Permis B - Française
            Expérience
            2019 - 2023 : Infirmière, Clinique des Lilas
            Compétences
            Anne-Laure Le Goff, père de 3 enfants, Irish passport
            Langues
            Langue française : maternelle
            Français
            """;

        Profile profile = await SampleCvs.ExtractAsync(Text);

        profile.Headline.ShouldBe("Infirmière");
        profile.Skills.ShouldBeEmpty();
        profile.Licences.ShouldBe(["B"]);
        profile.Languages.ShouldHaveSingleItem().Code.ShouldBe("fr");
    }

    [Fact]
    public async Task A_title_ends_before_chez_and_a_date_that_is_none()
    {
        const string Text = """
            Expérience
            2019 - 2021 : Aide-soignante chez
            2017 - 2018 : Cariste 99/99/9999, contacter
            """;

        Profile profile = await SampleCvs.ExtractAsync(Text);

        profile.Occupations.Select(job => (job.Text, job.Employer)).ShouldBe([("Aide-soignante", null), ("Cariste", null)]);
    }

    [Fact]
    public async Task The_title_may_stand_below_the_employer_and_the_dates()
    {
        const string Text = """
            Camille Exemple
            Montpellier, France
            PROFESSIONAL EXPERIENCE
            Sunny Terrace Hotel, Montpellier	March 2021 – present
            Hotel receptionist
            - Greet the guests who arrive
            Green Olive Bistro, London	2017 – 2020
            Waitress
            - Served food and drinks
            SKILLS & LANGUAGES
            Languages: English (native), French (B2)
            """;

        Profile profile = await SampleCvs.ExtractAsync(Text);

        profile.Occupations.Select(job => $"{job.Text} | {job.Rome?.Id} | {job.Employer}")
            .ShouldBe(["Hotel receptionist | G1703 | Sunny Terrace Hotel", "Waitress | G1803 | Green Olive Bistro"]);
        profile.Location!.InseeCode.ShouldBe("34172");
    }

    [Fact]
    public async Task Without_headings_dated_lines_that_name_a_job_are_jobs()
    {
        const string Text = """
            Camille Exemple, Albi
            2019 - 2023 : Cariste, Entrepôts des Trois Lacs
            2015 - 2018 : Préparateur de commandes, Colis du Tarn
            """;

        Profile profile = await SampleCvs.ExtractAsync(Text);

        profile.Occupations.Select(job => job.Rome!.Id).ShouldBe(["N1101", "N1103"]);
    }

    [Fact]
    public async Task Jobs_without_dates_are_kept_with_a_warning()
    {
        const string Text = """
            Expériences professionnelles
            - Maçon, SARL Exemple
            - Peintre en bâtiment
            Compétences
            - Techniques de maçonnerie
            """;

        Profile profile = await SampleCvs.ExtractAsync(Text);

        profile.Occupations.Select(job => job.Rome!.Id).ShouldBe(["F1703", "F1606"]);
        profile.Occupations.ShouldAllBe(job => job.Months == null);
        profile.Warnings.ShouldContain(warning => warning.French == "2 expériences sans date." && warning.English == "2 experiences without a date.");
    }

    [Fact]
    public async Task The_most_recent_job_comes_first_and_a_current_one_before_all()
    {
        const string Text = """
            EXPERIENCE
            2010 - 2012 : Caissière, Marché Bleu
            depuis 2019 : Secrétaire, Cabinet Exemple
            2021 - 2022 : Hôtesse d'accueil, Salon Exemple
            """;

        Profile profile = await SampleCvs.ExtractAsync(Text);

        profile.Occupations.Select(job => job.Text).ShouldBe(["Secrétaire", "Hôtesse d'accueil", "Caissière"]);
        profile.Occupations[0].IsCurrent.ShouldBeTrue();
    }

    [Fact]
    public async Task Volunteering_hobbies_and_people_named_as_references_are_left_out()
    {
        const string Text = """
            Expérience
            2019 - 2023 : Cariste, Entrepôts des Trois Lacs
            Bénévolat
            2020 - 2022 : Pompier volontaire
            Loisirs
            Cuisine, jardinage
            Références
            M. Durand-Exemple, chef d'équipe, 06 00 00 00 99
            """;

        Profile profile = await SampleCvs.ExtractAsync(Text);

        profile.Occupations.ShouldHaveSingleItem().Text.ShouldBe("Cariste");
        System.Text.Json.JsonSerializer.Serialize(profile).ShouldNotContain("Durand");
    }

    [Fact]
    public async Task Without_linkers_the_text_is_still_read()
    {
        ProfileExtractor bare = new(
            null, null, Taxonomy.Geography.Gazetteer.Load(RepositoryFiles.Path("data-samples/geography/communes.csv")), TimeProvider.System);
        CvDocument document = new CvReader().ReadText("Expérience\n2019 - 2023 : Cariste, Entrepôts des Trois Lacs");

        Profile profile = await bare.ExtractAsync(document, TestContext.Current.CancellationToken);

        ProfileOccupation job = profile.Occupations.ShouldHaveSingleItem();
        job.Text.ShouldBe("Cariste");
        job.Rome.ShouldBeNull();
        profile.Warnings.ShouldContain(warning => warning.English.Contains("not recognised", StringComparison.Ordinal));
    }
}
