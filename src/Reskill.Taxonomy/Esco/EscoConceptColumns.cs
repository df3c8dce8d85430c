using System.Globalization;
using Reskill.Taxonomy.Internal.Csv;

namespace Reskill.Taxonomy.Esco;

/// <summary>The places of the columns of an occupations or skills file; only the URI and the label must be there.</summary>
internal sealed class EscoConceptColumns(CsvTable table)
{
    private static readonly char[] LabelSeparators = ['\n', '\r', '|'];

    private readonly int _uri = table.Column("conceptUri");
    private readonly int _preferred = table.Column("preferredLabel");
    private readonly int _alternative = table.OptionalColumn("altLabels");
    private readonly int _hidden = table.OptionalColumn("hiddenLabels");
    private readonly int _definition = table.OptionalColumn("definition");
    private readonly int _description = table.OptionalColumn("description");
    private readonly int _skillType = table.OptionalColumn("skillType");
    private readonly int _reuseLevel = table.OptionalColumn("reuseLevel");
    private readonly int _iscoGroup = table.OptionalColumn("iscoGroup");
    private readonly int _regulated = table.OptionalColumn("regulatedProfessionNote");
    private readonly int _modified = table.OptionalColumn("modifiedDate");
    private readonly int _status = table.OptionalColumn("status");

    /// <summary>Whether the file describes its concepts; a list of labels alone does not say which concepts exist.</summary>
    public bool IsDescription { get; } = table.OptionalColumn("conceptType") >= 0;

    /// <summary>Whether the current row is of a concept that was withdrawn.</summary>
    public bool IsObsolete => table[_status].Equals("obsolete", StringComparison.OrdinalIgnoreCase);

    /// <summary>When the concept of the current row last changed, if the file says.</summary>
    public DateOnly? Modified
        => table[_modified] is { Length: >= 10 } text && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    public EscoConceptRow Read(Language language) => new(
        table[_uri],
        language,
        table[_preferred],
        Labels(table[_alternative]),
        Labels(table[_hidden]),
        table[_definition] is { Length: > 0 } definition ? definition : table[_description])
    {
        SkillType = table[_skillType],
        ReuseLevel = table[_reuseLevel],
        IscoGroup = table[_iscoGroup],
        IsRegulated = table[_regulated].EndsWith("/regulated", StringComparison.Ordinal),
    };

    private static string[] Labels(string cell) => cell.Length == 0
        ? []
        : cell.Replace("\\n", "\n", StringComparison.Ordinal)
            .Split(LabelSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
