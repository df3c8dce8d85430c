namespace Reskill.Recommendation.Pathways;

/// <summary>A set of small numbers: missing skills or prerequisites by position.</summary>
internal sealed class SkillMask(int size)
{
    private readonly ulong[] _words = new ulong[(size + 63) / 64];

    public bool IsEmpty => Array.TrueForAll(_words, word => word == 0);

    public bool this[int position] => (_words[position >> 6] & (1UL << (position & 63))) != 0;

    public void Add(int position) => _words[position >> 6] |= 1UL << (position & 63);

    /// <summary>Whether every member of another set of the same size is in this one.</summary>
    public bool Contains(SkillMask other)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            if ((other._words[i] & ~_words[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }
}
