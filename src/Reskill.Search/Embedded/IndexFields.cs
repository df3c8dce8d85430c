namespace Reskill.Search.Embedded;

/// <summary>The fields of a document of the index.</summary>
internal static class IndexFields
{
    /// <summary>Kind and id of the record: what a document is replaced by.</summary>
    public const string Key = "key";

    /// <summary>The kind of record.</summary>
    public const string Kind = "kind";

    /// <summary>Words of the title.</summary>
    public const string Title = "title";

    /// <summary>Words of what the record is about in the terms of the taxonomy: names of its occupations and skills.</summary>
    public const string Names = "names";

    /// <summary>Words of everything else.</summary>
    public const string Body = "body";

    /// <summary>Roots of the words of the title and of the first names of its occupations.</summary>
    public const string Roots = "roots";

    /// <summary>Codes of the occupations.</summary>
    public const string Occupation = "occupation";

    /// <summary>Codes of the skills.</summary>
    public const string Skill = "skill";

    /// <summary>The record itself.</summary>
    public const string Item = "item";

    /// <summary>Where and until when one can still join: <see cref="Opening"/>.</summary>
    public const string Openings = "openings";

    /// <summary>The vector of its meaning.</summary>
    public const string Vector = "vector";

    /// <summary>Hash of the text that the vector was made of.</summary>
    public const string Meaning = "meaning";
}
