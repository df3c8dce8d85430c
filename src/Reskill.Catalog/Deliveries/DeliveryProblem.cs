using Reskill.Taxonomy;

namespace Reskill.Catalog.Deliveries;

/// <summary>One thing wrong in a delivery: where, what was found, what was expected. The record that holds it was refused.</summary>
/// <param name="File">The file, from the folder that was delivered.</param>
/// <param name="Location">The member in it, as a JSON path such as <c>$[3].sessions[0].priceEur</c>.</param>
/// <param name="Record">The source id of the record; null when it could not be read.</param>
/// <param name="Found">What is there.</param>
/// <param name="Expected">What should be.</param>
public sealed record DeliveryProblem(string File, string Location, string? Record, LocalizedText Found, LocalizedText Expected)
{
    /// <summary>The problem in one line.</summary>
    public LocalizedText Text
    {
        get
        {
            string place = Record is null ? $"{File}, {Location}" : $"{File}, {Location} ({Record})";
            return new LocalizedText(
                $"{place} : {Found.French} ; attendu : {Expected.French}. Refusé.",
                $"{place}: {Found.English}; expected: {Expected.English}. Refused.");
        }
    }
}
