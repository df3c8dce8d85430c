using System.Buffers;
using System.Text.RegularExpressions;

namespace Reskill.Taxonomy.Linking.Text;

/// <summary>A way of writing a label.</summary>
/// <param name="Text">The form, not folded.</param>
/// <param name="Worth">The score of a text that is exactly this form, in (0, 1].</param>
internal readonly record struct LabelForm(string Text, float Worth)
{
    /// <summary>Whether only a text that is exactly this form is meant: a part of a label says too little for a likeness to count.</summary>
    public bool IsExactOnly { get; init; }
}

/// <summary>Writes out the forms that an official label packs together: two genders, endings and additions in brackets.</summary>
internal static partial class LabelForms
{
    private static readonly SearchValues<char> EndingSigns = SearchValues.Create("(·/.-");

    private const float WithoutAddition = 0.95f;
    private const float InitialsOnly = 0.9f;
    private const float FirstClause = 0.85f;

    /// <summary>The forms of a label, and for an enumeration its first clause: "Changer les draps" of "Changer les draps, refaire le lit".</summary>
    public static void ExpandWithClause(string label, List<LabelForm> forms)
    {
        Expand(label, forms);
        int comma = label.IndexOf(',', StringComparison.Ordinal);

        // Not a comma within brackets, nor after a single word.
        if (comma > 0 && !label.AsSpan(0, comma).Contains('(') && label.AsSpan(0, comma).Trim().Contains(' '))
        {
            forms.Add(new LabelForm(label[..comma].Trim(), FirstClause) { IsExactOnly = true });
        }
    }

    /// <summary>The forms of a label, the fullest masculine one first.</summary>
    public static void Expand(string label, List<LabelForm> forms)
    {
        forms.Clear();
        bool hasBracket = label.AsSpan().ContainsAny(EndingSigns);
        if (!hasBracket)
        {
            forms.Add(new LabelForm(label, 1));
            return;
        }

        (string masculine, string feminine) = hasBracket ? SplitEndings(label) : (label, label);
        AddGenders(masculine, forms);
        if (feminine != masculine)
        {
            AddGenders(feminine, forms);
        }

        if (hasBracket)
        {
            AddWithoutAdditions(forms);
        }
    }

    /// <summary>"soignant(e)", "régleur(se)", "infirmier·ère" in each gender.</summary>
    private static (string Masculine, string Feminine) SplitEndings(string label)
    {
        if (!EndingInBrackets().IsMatch(label))
        {
            return (label, label);
        }

        return (EndingInBrackets().Replace(label, "${word}"),
            EndingInBrackets().Replace(label, match => Feminine(match.Groups["word"].Value, match.Groups["ending"].Value)));
    }

    private static string Feminine(string word, string ending)
    {
        string cut = ending switch
        {
            "se" or "euse" when word.EndsWith("eur", StringComparison.Ordinal) => word[..^3] + "euse",
            "rice" or "trice" when word.EndsWith("teur", StringComparison.Ordinal) => word[..^3] + "rice",
            "ère" or "ere" or "re" when word.EndsWith("er", StringComparison.Ordinal) => word[..^2] + "ère",
            "ière" or "iere" when word.EndsWith("ier", StringComparison.Ordinal) => word[..^3] + "ière",
            "ive" or "ve" when word.EndsWith("if", StringComparison.Ordinal) => word[..^1] + "ve",
            "fe" or "ffe" when word.EndsWith('f') => word + "fe",
            "s" or "es" or "x" => word,
            _ => word + ending,
        };
        return cut;
    }

    /// <summary>"Agent administratif / Agente administrative de banque", "directeur/directrice d'école": both, with the shared tail.</summary>
    private static void AddGenders(string label, List<LabelForm> forms)
    {
        int slash = label.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || slash == label.Length - 1)
        {
            Add(forms, label, 1);
            return;
        }

        string left = label[..slash].TrimEnd();
        string right = label[(slash + 1)..].TrimStart();
        string[] leftWords = left.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] rightWords = right.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (left.Length == 0 || right.Length == 0 || right.Contains('/', StringComparison.Ordinal))
        {
            Add(forms, label, 1);
            return;
        }

        if (IsPair(leftWords[0], rightWords[0]) && leftWords.Length <= rightWords.Length)
        {
            // The left side is the head alone; what follows as many words on the right belongs to both.
            Add(forms, string.Join(' ', leftWords.Concat(rightWords.Skip(leftWords.Length))), 1);
            Add(forms, right, 1);
        }
        else if (leftWords.Length > 1 && IsPair(leftWords[^1], rightWords[0]))
        {
            // "Premier vendeur / vendeuse" : the pair is the last word of the left side.
            Add(forms, string.Join(' ', leftWords.Concat(rightWords.Skip(1))), 1);
            Add(forms, string.Join(' ', leftWords.SkipLast(1).Concat(rightWords)), 1);
        }
        else
        {
            Add(forms, $"{left} {right}", 1);
            Add(forms, left, WithoutAddition);
            Add(forms, right, WithoutAddition);
        }
    }

    /// <summary>Whether two words are one word in two genders: they begin alike, as nearly all do.</summary>
    private static bool IsPair(string left, string right)
        => (left.Length > 1 && right.Length > 1 && char.ToLowerInvariant(left[0]) == char.ToLowerInvariant(right[0])
                && char.ToLowerInvariant(left[1]) == char.ToLowerInvariant(right[1]))
            || (left.Equals("homme", StringComparison.OrdinalIgnoreCase) && right.Equals("femme", StringComparison.OrdinalIgnoreCase));

    /// <summary>"(énergie)", "(ASH)": each form without them, and the initials alone where they stand for the whole name.</summary>
    private static void AddWithoutAdditions(List<LabelForm> forms)
    {
        int count = forms.Count;
        for (int i = 0; i < count; i++)
        {
            Match addition = Addition().Match(forms[i].Text);
            if (!addition.Success)
            {
                continue;
            }

            string bare = Addition().Replace(forms[i].Text, " ").Trim();
            Add(forms, bare, WithoutAddition);
            string initials = addition.Groups["text"].Value;
            if (initials.Length is >= 2 and <= 6 && initials.All(char.IsAsciiLetterUpper) && IsInitialsOf(initials, bare))
            {
                Add(forms, initials, InitialsOnly);
            }
        }
    }

    private static bool IsInitialsOf(string initials, string name)
    {
        int at = 0;
        string normalized = LinkText.Normalize(name);
        foreach (Range range in LinkText.Words(normalized))
        {
            ReadOnlySpan<char> word = normalized.AsSpan(range);
            if (word.Length > 0 && !StopWords.IsCommon(word))
            {
                if (at >= initials.Length || char.ToUpperInvariant(word[0]) != initials[at])
                {
                    return false;
                }

                at++;
            }
        }

        return at == initials.Length;
    }

    private static void Add(List<LabelForm> forms, string text, float worth)
    {
        if (text.Length > 0 && !forms.Exists(form => form.Text == text))
        {
            forms.Add(new LabelForm(text, worth));
        }
    }

    [GeneratedRegex(
        @"(?<word>\p{L}{3,})(\((?<ending>\p{Ll}{1,5})\)|·(?<ending>\p{Ll}{1,5})(·s)?|[/.-](?<ending>e|ne|se|trice|rice|ère|ière|euse|ve|fe)(?![\p{L}'’-]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex EndingInBrackets();

    [GeneratedRegex(@"\s*\((?<text>[^()]*)\)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Addition();
}
