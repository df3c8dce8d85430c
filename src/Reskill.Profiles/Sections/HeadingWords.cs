using System.Collections.Frozen;

namespace Reskill.Profiles.Sections;

/// <summary>What a word says about the part of a CV that it heads.</summary>
/// <param name="Kind">The part, or null for a word that only goes along ("professionnelles", "key").</param>
/// <param name="IsSure">Whether it decides over the other words of the heading.</param>
internal readonly record struct HeadingWord(SectionKind? Kind, bool IsSure);

/// <summary>The words of headings, folded, in French and English.</summary>
internal static class HeadingWords
{
    private static readonly (SectionKind Kind, string Words)[] Sure =
    [
        (SectionKind.Experience, "experience experiences emploi emplois employment stages missions"),
        (SectionKind.Education, "formation formations diplome diplomes etudes scolarite cursus scolaire scolaires universitaire education "
            + "training academic academique qualifications"),
        (SectionKind.Skills, "competence competences savoir savoirs skills atouts aptitudes qualites expertise expertises informatique "
            + "informatiques logiciels outils abilities strengths capacites competencies connaissances"),
        (SectionKind.Languages, "langue langues language languages linguistique linguistiques"),
        (SectionKind.Licences, "permis driving conduite"),
        (SectionKind.Certifications, "certification certifications certificat certificats habilitation habilitations certificate "
            + "certificates attestations accreditations agrements caces"),
        (SectionKind.Interests, "interet interets loisirs hobbies hobby interests passions leisure extraprofessionnelles extra"),
        (SectionKind.Volunteering, "benevolat volunteering volunteer associatif associative associatives associatifs benevole benevoles"),
        (SectionKind.References, "references recommandations referees reference"),
        (SectionKind.Contact, "contact contacts coordonnees adresse civil"),
        (SectionKind.Projects, "projets projects realisations portfolio publications"),
    ];

    private static readonly (SectionKind Kind, string Words)[] Likely =
    [
        (SectionKind.Experience, "parcours carriere career work background historique history postes jobs"),
        (SectionKind.Summary, "profil profile summary propos about objectif objectifs objective presentation resume projet accroche"),
        (SectionKind.Miscellaneous, "divers autres informations information renseignements miscellaneous other additional complements"),
        (SectionKind.Volunteering, "engagement engagements"),
        (SectionKind.Contact, "personnelles personnel personal etat details"),

        (SectionKind.Licences, "mobilite licence licences license licenses"),
    ];

    private const string Along = "et and de des du d l la le les en a au aux of in the ma mes mon my me moi qui suis je professionnel professionnelle "
        + "professionnels professionnelles professional cle cles key principales principaux principale techniques technique technical main core "
        + "complementaires complementaire relevant faire etre soft hard it metier metiers personnelle etrangeres etrangere foreign centre centres activites activities vie "
        + "courses initiale continue obtenus obtenues suivies curriculum vitae cv specifiques generales transversales transferables "
        + "transferable sociales humaines comportementales numeriques digital spoken parlees recentes significatives";

    private const int ShortestWord = 2;

    private static readonly FrozenDictionary<string, HeadingWord> Words = Build();

    /// <summary>What the word says, or null when no heading has it.</summary>
    public static HeadingWord? Find(string word) => Words.TryGetValue(word, out HeadingWord found) ? found : null;

    /// <summary>Takes letters without spaces apart into words of headings; null when that cannot be.</summary>
    public static string[]? Segment(string letters)
    {
        // The longest way to each place, from the left: best[i] is the last word of a way that ends at i.
        string?[] best = new string?[letters.Length + 1];
        best[0] = string.Empty;
        for (int end = 1; end <= letters.Length; end++)
        {
            for (int start = 0; start <= end - ShortestWord; start++)
            {
                if (best[start] is not null && Words.ContainsKey(letters[start..end]))
                {
                    best[end] = letters[start..end];
                    break;
                }
            }
        }

        if (best[letters.Length] is null)
        {
            return null;
        }

        Stack<string> words = [];
        for (int end = letters.Length; end > 0; end -= best[end]!.Length)
        {
            words.Push(best[end]!);
        }

        return [.. words];
    }

    private static FrozenDictionary<string, HeadingWord> Build()
    {
        Dictionary<string, HeadingWord> words = new(StringComparer.Ordinal);
        foreach (string word in Along.Split(' '))
        {
            words[word] = new HeadingWord(null, false);
        }

        Add(Likely, false);
        Add(Sure, true);
        return words.ToFrozenDictionary(StringComparer.Ordinal);

        void Add((SectionKind Kind, string Words)[] lists, bool isSure)
        {
            foreach ((SectionKind kind, string list) in lists)
            {
                foreach (string word in list.Split(' '))
                {
                    words[word] = new HeadingWord(kind, isSure);
                }
            }
        }
    }
}
