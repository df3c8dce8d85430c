using System.Globalization;
using System.Text;
using Reskill.Recommendation.Gaps;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Transitions;

/// <summary>What an occupation asks for, as numbers.</summary>
/// <param name="Skills">Positions of the skills asked for.</param>
/// <param name="Weights">Their weights, in the same order.</param>
/// <param name="Essential">Which are core.</param>
/// <param name="TotalWeight">Sum of the weights.</param>
/// <param name="EssentialWeight">Sum of the weights of the core ones.</param>
internal sealed record IndexedDemands(int[] Skills, double[] Weights, bool[] Essential, double TotalWeight, double EssentialWeight);

/// <summary>A taxonomy laid out for scoring every occupation in one pass. Built once, immutable, thread-safe.</summary>
internal sealed class TransitionIndex
{
    private const int LongestPhrase = 8;

    private readonly Dictionary<string, int> _skills = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _occupations = new(StringComparer.Ordinal);
    private readonly List<(int Skill, CertificateKey Key)> _certificates = [];
    private readonly Dictionary<string, List<int>> _phrases = new(StringComparer.Ordinal);

    public TransitionIndex(Taxonomy.Taxonomy taxonomy)
    {
        Taxonomy = taxonomy;
        foreach (Skill skill in taxonomy.Skills)
        {
            _skills[skill.Code] = _skills.Count;
            if (CertificateKey.InOfficialName(skill.Labels[0].Text) is CertificateKey key)
            {
                _certificates.Add((_skills[skill.Code], key));
            }
        }

        Demands = new IndexedDemands[taxonomy.Occupations.Count];
        for (int i = 0; i < Demands.Length; i++)
        {
            Occupation occupation = taxonomy.Occupations[i];
            _occupations[occupation.Code] = i;
            Demands[i] = Layout(occupation);
            AddPhrases(occupation, i);
        }
    }

    public Taxonomy.Taxonomy Taxonomy { get; }

    /// <summary>By position of the occupation in the taxonomy.</summary>
    public IndexedDemands[] Demands { get; }

    /// <summary>The position of an occupation, or -1.</summary>
    public int PositionOf(string code) => _occupations.GetValueOrDefault(code, -1);

    /// <summary>How surely each skill is held, by position: 1 stated or certified, <paramref name="implied"/> implied, 0 not at all.</summary>
    public double[] Strengths(HeldSkills held, double implied)
    {
        double[] strengths = new double[_skills.Count];
        foreach ((string code, HeldEvidence evidence) in held.ByCode)
        {
            if (_skills.TryGetValue(code, out int position))
            {
                strengths[position] = evidence.IsStated ? 1 : implied;
            }
        }

        if (held.Certificates.Count > 0)
        {
            foreach ((int skill, CertificateKey key) in _certificates)
            {
                if (held.FindCertificate(key) is not null)
                {
                    strengths[skill] = 1;
                }
            }
        }

        return strengths;
    }

    /// <summary>
    /// Positions of the occupations that a text names, whatever its case, accents and gender. A phrase that names an occupation
    /// already held tells what the person does, not what they want: it names none.
    /// </summary>
    public IReadOnlySet<int> NamedIn(string text, IReadOnlySet<int> held)
    {
        HashSet<int> named = [];
        string[] words = Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int start = 0; start < words.Length; start++)
        {
            for (int length = 1; length <= Math.Min(LongestPhrase, words.Length - start); length++)
            {
                if (_phrases.TryGetValue(string.Join(' ', words, start, length), out List<int>? positions) && !positions.Exists(held.Contains))
                {
                    named.UnionWith(positions);
                }
            }
        }

        return named;
    }

    private IndexedDemands Layout(Occupation occupation)
    {
        int count = occupation.Skills.Count;
        IndexedDemands demands = new(
            new int[count],
            new double[count],
            new bool[count],
            occupation.Skills.Sum(demand => demand.Weight),
            occupation.Skills.Where(demand => demand.IsEssential).Sum(demand => demand.Weight));
        for (int i = 0; i < count; i++)
        {
            SkillDemand demand = occupation.Skills[i];
            if (!_skills.TryGetValue(demand.Skill.Code, out demands.Skills[i]))
            {
                throw new ArgumentException(
                    $"Occupation {occupation.Code} asks for skill {demand.Skill.Code}, which {Taxonomy.Scheme} {Taxonomy.Version} does not hold.");
            }

            demands.Weights[i] = demand.Weight;
            demands.Essential[i] = demand.IsEssential;
        }

        return demands;
    }

    private void AddPhrases(Occupation occupation, int position)
    {
        foreach (string phrase in occupation.Labels.SelectMany(label => BothGenders(label.Text)).Select(Fold).Distinct())
        {
            if (phrase.Length == 0)
            {
                continue;
            }

            if (!_phrases.TryGetValue(phrase, out List<int>? positions))
            {
                _phrases[phrase] = positions = [];
            }

            positions.Add(position);
        }
    }

    /// <summary>« Agent / Agente de propreté » is « Agent de propreté » and « Agente de propreté ».</summary>
    private static IEnumerable<string> BothGenders(string name)
    {
        string[] halves = name.Split(" / ", 2);
        if (halves.Length == 2)
        {
            int shared = halves[0].Split(' ').Length;
            yield return string.Join(' ', halves[1].Split(' ').Skip(shared).Prepend(halves[0]));
        }

        yield return halves[^1];
    }

    private static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }
}
