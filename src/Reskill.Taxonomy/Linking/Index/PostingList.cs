namespace Reskill.Taxonomy.Linking.Index;

/// <summary>For each feature who has it, in one array (compressed sparse rows).</summary>
internal sealed class PostingList
{
    private readonly int[] _starts;
    private readonly int[] _owners;

    private PostingList(int[] starts, int[] owners) => (_starts, _owners) = (starts, owners);

    /// <summary>How many features there are.</summary>
    public int FeatureCount => _starts.Length - 1;

    /// <summary>Who has a feature, in ascending order.</summary>
    public ReadOnlySpan<int> this[int feature] => _owners.AsSpan(_starts[feature], Count(feature));

    /// <summary>How many have a feature.</summary>
    public int Count(int feature) => _starts[feature + 1] - _starts[feature];

    /// <summary>Turns the features of each form around.</summary>
    /// <param name="featureCount">Features are 0 to this, exclusive.</param>
    /// <param name="table">The features of the forms.</param>
    public static PostingList Invert(int featureCount, FeatureTable table)
    {
        int[] starts = new int[featureCount + 1];
        foreach (int feature in table.All)
        {
            starts[feature + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        int[] owners = new int[table.All.Length];
        int[] next = starts[..^1];
        for (int form = 0; form < table.Count; form++)
        {
            foreach (int feature in table[form])
            {
                owners[next[feature]++] = form;
            }
        }

        return new PostingList(starts, owners);
    }

    /// <summary>The same features, owned by groups of which each owner is in one; groups ascend with their owners.</summary>
    public PostingList Group(Func<int, int> groupOf)
    {
        int[] starts = new int[_starts.Length];
        List<int> groups = new(_owners.Length / 2);
        for (int feature = 0; feature < FeatureCount; feature++)
        {
            int last = -1;
            foreach (int owner in this[feature])
            {
                int group = groupOf(owner);
                if (group != last)
                {
                    groups.Add(group);
                    last = group;
                }
            }

            starts[feature + 1] = groups.Count;
        }

        return new PostingList(starts, [.. groups]);
    }
}
