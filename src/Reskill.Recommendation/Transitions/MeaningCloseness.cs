using System.Numerics;
using Reskill.Profiles;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Transitions;

/// <summary>How close a profile and the wish in its headline are in meaning to each occupation. Immutable.</summary>
/// <remarks>
/// Raw cosines depend on the embedding model; they are stretched so that the mean occupation is at 0 and the nearest at 1.
/// </remarks>
internal sealed class MeaningCloseness
{
    private const int MostJobs = 4;
    private const int MostSkills = 12;

    private readonly string[] _words;
    private readonly double[][] _byWords;
    private readonly double[] _profile;
    private readonly double[] _wish;

    private MeaningCloseness(string[] words, double[][] byWords, double[] wish)
    {
        _words = words;
        _wish = wish;
        _byWords = byWords;
        _profile = [];
        if (byWords.Length > 0)
        {
            _profile = new double[byWords[0].Length];
            for (int i = 0; i < _profile.Length; i++)
            {
                foreach (double[] closeness in byWords)
                {
                    _profile[i] = Math.Max(_profile[i], closeness[i]);
                }
            }
        }
    }

    /// <summary>No closeness at all, for tests of the other terms.</summary>
    public static MeaningCloseness None { get; } = new([], [], []);

    /// <summary>Measures a profile against every occupation.</summary>
    public static async Task<MeaningCloseness> MeasureAsync(
        Profile profile, OccupationVectors vectors, CancellationToken cancellationToken)
    {
        // Where occupations have no name in the language of the CV, a job is given by its official name; its words stay the evidence.
        Language language = vectors.Speaks(profile.Language) ? profile.Language : Language.French;
        List<(string Words, string Text)> parts = [.. profile.Occupations
            .Select(job => (job.Text, profile.Language == language || job.Rome is null ? job.Text : job.Rome.Label))
            .Distinct()
            .Take(MostJobs)];
        string[] skills = [.. profile.Skills.Where(skill => skill.IsStated).Select(skill => skill.Text).Distinct().Take(MostSkills)];
        if (skills.Length > 0)
        {
            parts.Add((skills[0], string.Join(", ", skills)));
        }

        string? wish = profile.Headline is string headline ? StatedWish.In(headline) : null;
        string[] texts = [.. parts.Select(part => part.Text), .. wish is null ? (string[])[] : [wish]];
        if (texts.Length == 0)
        {
            return None;
        }

        float[][] occupations = await vectors.GetAsync(language, cancellationToken).ConfigureAwait(false);
        float[][] mine = await vectors.EmbedAsync(texts, cancellationToken).ConfigureAwait(false);
        double[][] closeness = [.. mine.Select(vector => Stretch(occupations, vector))];
        return new MeaningCloseness(
            [.. parts.Select(part => part.Words)], closeness[..parts.Count], wish is null ? [] : closeness[parts.Count]);
    }

    /// <summary>Of the nearest job or of the skills, in [0, 1].</summary>
    public double OfProfile(int occupation) => _profile.Length == 0 ? 0 : _profile[occupation];

    /// <summary>Of the wish that the headline states, in [0, 1]; 0 when it states none.</summary>
    public double OfWish(int occupation) => _wish.Length == 0 ? 0 : _wish[occupation];

    /// <summary>The words of the CV that are the nearest, or null.</summary>
    public string? NearestWords(int occupation)
    {
        string? nearest = null;
        double best = 0;
        for (int i = 0; i < _words.Length; i++)
        {
            if (_byWords[i][occupation] > best)
            {
                (nearest, best) = (_words[i], _byWords[i][occupation]);
            }
        }

        return nearest;
    }

    private static double[] Stretch(float[][] occupations, float[] vector)
    {
        double[] cosines = [.. occupations.Select(occupation => (double)Dot(occupation, vector))];
        double mean = cosines.Average();
        double range = cosines.Max() - mean;
        for (int i = 0; i < cosines.Length; i++)
        {
            cosines[i] = range <= 0 ? 0 : Math.Max(0, (cosines[i] - mean) / range);
        }

        return cosines;
    }

    private static float Dot(float[] left, float[] right)
    {
        Vector<float> sum = Vector<float>.Zero;
        int i = 0;
        for (; i <= left.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            sum += new Vector<float>(left, i) * new Vector<float>(right, i);
        }

        float total = Vector.Sum(sum);
        for (; i < left.Length; i++)
        {
            total += left[i] * right[i];
        }

        return total;
    }
}
