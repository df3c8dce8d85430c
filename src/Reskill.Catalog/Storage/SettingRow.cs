namespace Reskill.Catalog.Storage;

/// <summary>A fact about the store itself, such as the day that the sample's dates were counted from.</summary>
internal sealed class SettingRow
{
    public required string Name { get; init; }

    public required string Value { get; set; }
}
