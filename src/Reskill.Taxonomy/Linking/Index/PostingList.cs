namespace Reskill.Taxonomy.Linking.Index;

/// <summary>For each feature the forms that have it, in one array (compressed sparse rows).</summary>
internal sealed class PostingList
{
    private readonly int[] _starts;
    private readonly int[] _forms;

    private PostingList(int[] starts, int[] forms) => (_starts, _forms) = (starts, forms);

    /// <summary>How many features there are.</summary>
    public int FeatureCount => _starts.Length - 1;

    /// <summary>The forms that have a feature, in ascending order.</summary>
    public ReadOnlySpan<int> this[int feature] => _forms.AsSpan(_starts[feature], _starts[feature + 1] - _starts[feature]);

    /// <summary>How many forms have a feature.</summary>
    public int Count(int feature) => _starts[feature + 1] - _starts[feature];

    /// <summary>Turns the features of each form around.</summary>
    /// <param name="featureCount">Features are 0 to this, exclusive.</param>
    /// <param name="ends">Where the features of each form end in <paramref name="features"/>.</param>
    /// <param name="features">The features of the forms, one form after the other, each feature once in a form.</param>
    public static PostingList Invert(int featureCount, ReadOnlySpan<int> ends, ReadOnlySpan<int> features)
    {
        int[] starts = new int[featureCount + 1];
        foreach (int feature in features)
        {
            starts[feature + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        int[] forms = new int[features.Length];
        int[] next = starts[..^1];
        int at = 0;
        for (int form = 0; form < ends.Length; form++)
        {
            for (; at < ends[form]; at++)
            {
                forms[next[features[at]]++] = form;
            }
        }

        return new PostingList(starts, forms);
    }
}
