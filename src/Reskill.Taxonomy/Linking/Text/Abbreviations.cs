using System.Collections.Frozen;

namespace Reskill.Taxonomy.Linking.Text;

/// <summary>Abbreviations that people write in CVs and taxonomies write out.</summary>
internal static class Abbreviations
{
    /// <summary>Meant only when written in capitals: in small letters they are other words.</summary>
    private static readonly FrozenDictionary<string, string> Occupations = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ADV"] = "administration des ventes",
        ["AES"] = "accompagnant éducatif et social",
        ["AESH"] = "accompagnant des élèves en situation de handicap",
        ["AMP"] = "aide médico-psychologique",
        ["APS"] = "agent de prévention et de sécurité",
        ["AS"] = "aide-soignant",
        ["ASH"] = "agent de service hospitalier",
        ["ASSP"] = "accompagnement soins et services à la personne",
        ["ASVP"] = "agent de surveillance de la voie publique",
        ["ATSEM"] = "agent territorial spécialisé des écoles maternelles",
        ["AVS"] = "auxiliaire de vie sociale",
        ["BTP"] = "bâtiment et travaux publics",
        ["CIP"] = "conseiller en insertion professionnelle",
        ["CN"] = "commande numérique",
        ["CNC"] = "commande numérique",
        ["CESF"] = "conseiller en économie sociale et familiale",
        ["DAF"] = "directeur administratif et financier",
        ["DRH"] = "directeur des ressources humaines",
        ["DSI"] = "directeur des systèmes d'information",
        ["EJE"] = "éducateur de jeunes enfants",
        ["GMS"] = "grandes et moyennes surfaces",
        ["HSE"] = "hygiène sécurité environnement",
        ["IADE"] = "infirmier anesthésiste",
        ["IBODE"] = "infirmier de bloc opératoire",
        ["IDE"] = "infirmier en soins généraux",
        ["MNS"] = "maître-nageur sauveteur",
        ["PL"] = "poids lourd",
        ["QHSE"] = "qualité hygiène sécurité environnement",
        ["QSE"] = "qualité sécurité environnement",
        ["RH"] = "ressources humaines",
        ["SAV"] = "service après-vente",
        ["SPL"] = "super lourd",
        ["SSIAP"] = "service de sécurité incendie et d'assistance à personnes",
        ["TP"] = "travaux publics",
        ["TISF"] = "technicien de l'intervention sociale et familiale",
        ["VL"] = "véhicule léger",
        ["VRD"] = "voirie et réseaux divers",
        ["VRP"] = "voyageur représentant placier",
        ["VTC"] = "voiture de transport avec chauffeur",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The text with its abbreviations written out, or null when it has none.</summary>
    public static string? WriteOut(string text)
    {
        string[]? words = null;
        string[] parts = text.Split([' ', '/', ',', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries);

        // In a text all in capitals "AS" may be the English word.
        bool allCapitals = parts.Length > 1 && !text.Any(char.IsLower);
        for (int i = 0; i < parts.Length; i++)
        {
            if (Occupations.TryGetValue(parts[i], out string? meaning) && (!allCapitals || parts[i] != "AS"))
            {
                words ??= parts;
                words[i] = meaning;
            }
        }

        return words is null ? null : string.Join(' ', words);
    }
}
