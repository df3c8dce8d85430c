namespace Reskill.Taxonomy;

/// <summary>A language that Reskill reads and speaks.</summary>
public enum Language
{
    /// <summary>French, the first language of the users (tag <c>fr</c>).</summary>
    French,

    /// <summary>English (tag <c>en</c>).</summary>
    English,
}

/// <summary>IETF tags of the languages.</summary>
public static class LanguageTags
{
    /// <summary>The IETF tag of a language: <c>fr</c> or <c>en</c>.</summary>
    public static string ToTag(this Language language) => language == Language.English ? "en" : "fr";

    /// <summary>Reads a tag such as <c>fr</c>, <c>fr_FR.UTF-8</c> or <c>en-GB</c>.</summary>
    /// <returns>The language, or null for any other.</returns>
    public static Language? Parse(string? tag)
    {
        if (tag is null || tag.Length < 2 || (tag.Length > 2 && char.IsAsciiLetter(tag[2])))
        {
            return null;
        }

        return tag[..2].ToUpperInvariant() switch
        {
            "FR" => Language.French,
            "EN" => Language.English,
            _ => null,
        };
    }
}
