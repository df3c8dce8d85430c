using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Reading.Pdf;

/// <summary>Ties the sign of a list item to the item, however far it stands: the space after it is no gutter.</summary>
internal static class BulletWords
{
    // In shares of the letter's size.
    private const double Farthest = 4;
    private const double ColumnGap = 1.5;

    public static List<Word> Attach(List<Word> words)
    {
        List<Word> attached = new(words.Count);
        for (int i = 0; i < words.Count; i++)
        {
            Word word = words[i];
            bool startsCell = i == 0 || word.Left - words[i - 1].Right > ColumnGap * word.Size;
            if (startsCell && TextCleaning.IsBulletSign(TextCleaning.Clean(word.Text)) && i + 1 < words.Count
                && words[i + 1].Left - word.Right < Farthest * words[i + 1].Size)
            {
                Word next = words[++i];
                attached.Add(next with { Text = TextCleaning.Bullet + next.Text, Left = word.Left });
            }
            else
            {
                attached.Add(word);
            }
        }

        return attached;
    }
}
