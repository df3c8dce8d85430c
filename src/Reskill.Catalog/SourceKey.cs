namespace Reskill.Catalog;

/// <summary>What a catalogue record is known by: the same source and source id are the same record.</summary>
/// <param name="Source">Who delivers it, such as <c>sample</c>: lower-case letters, digits and <c>-</c>.</param>
/// <param name="SourceId">Its identifier there.</param>
public sealed record SourceKey(string Source, string SourceId)
{
    /// <summary>The identifier in the catalogue of the record so known, such as <c>sample:T-0001</c>: the same in every catalogue.</summary>
    public string RecordId => $"{Source}:{SourceId}";

    /// <summary>Whether a source may have this name; a colon would make two keys share one identifier.</summary>
    public static bool IsSourceName(string source)
        => !string.IsNullOrEmpty(source) && source.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
