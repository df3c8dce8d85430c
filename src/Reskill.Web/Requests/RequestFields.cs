using System.Globalization;
using Reskill.Recommendation;
using Reskill.Taxonomy.Geography;

namespace Reskill.Web.Requests;

/// <summary>A request as it was typed, on a command line, a page or the wire. A null or blank field takes its default.</summary>
public sealed record RequestFields
{
    // The longest name of a French commune has 45 letters; comparing spellings costs the square of the length.
    private const int LongestPlace = 100;

    /// <summary>A commune: name, postcode or INSEE code.</summary>
    public string? Near { get; init; }

    /// <summary>Kilometres, 1 to 1,000.</summary>
    public string? Radius { get; init; }

    /// <summary>Euros, 0 or more.</summary>
    public string? Budget { get; init; }

    /// <summary>Weeks, 1 to 520.</summary>
    public string? MaxWeeks { get; init; }

    /// <summary>First day, <c>2027-01-04</c>, today or later.</summary>
    public string? From { get; init; }

    /// <summary>ROME code of the one occupation to plan for.</summary>
    public string? Target { get; init; }

    /// <summary>Reads every field and reports all errors at once.</summary>
    /// <param name="gazetteer">Knows the communes.</param>
    /// <param name="rome">Knows the occupations.</param>
    /// <param name="today">The first day allowed.</param>
    public RequestReading Read(Gazetteer gazetteer, Taxonomy.Taxonomy rome, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(rome);
        List<FieldError> errors = [];
        RecommendationRequest request = new()
        {
            Near = ReadPlace(gazetteer, errors),
            RadiusKm = ReadRadius(errors),
            Budget = ReadBudget(errors),
            MaximumWeeks = ReadWeeks(errors),
            From = ReadFrom(today, errors),
            Target = ReadTarget(rome, errors),
        };
        return new RequestReading(request, errors);
    }

    /// <summary>The fields with the limits of a request, as a person would type them; the place stays as it was typed.</summary>
    public RequestFields With(RecommendationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return this with
        {
            Radius = request.RadiusKm.ToString(CultureInfo.InvariantCulture),
            Budget = request.Budget?.ToString(CultureInfo.InvariantCulture),
            MaxWeeks = request.MaximumWeeks?.ToString(CultureInfo.InvariantCulture),
            From = request.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    private Commune? ReadPlace(Gazetteer gazetteer, List<FieldError> errors)
    {
        if (string.IsNullOrWhiteSpace(Near))
        {
            return null;
        }

        string near = Near.Trim();
        if (near.Length > LongestPlace)
        {
            errors.Add(RequestErrors.Place(near, [], []));
            return null;
        }

        IReadOnlyList<Commune> found = gazetteer.Find(near);
        if (found is [Commune only])
        {
            return only;
        }

        errors.Add(RequestErrors.Place(near, found, found is [] ? gazetteer.Suggest(near) : found));
        return null;
    }

    private double ReadRadius(List<FieldError> errors)
    {
        double fallback = new RecommendationRequest().RadiusKm;
        if (string.IsNullOrWhiteSpace(Radius))
        {
            return fallback;
        }

        if (TryReadNumber(Radius, out decimal radius) && radius is >= 1 and <= 1000)
        {
            return (double)radius;
        }

        errors.Add(RequestErrors.Radius(Radius.Trim()));
        return fallback;
    }

    private decimal? ReadBudget(List<FieldError> errors)
    {
        if (string.IsNullOrWhiteSpace(Budget))
        {
            return null;
        }

        // People write the unit with the amount.
        if (TryReadNumber(Budget.Replace("€", "", StringComparison.Ordinal), out decimal budget) && budget is >= 0 and <= 1_000_000)
        {
            return budget;
        }

        errors.Add(RequestErrors.Budget(Budget.Trim()));
        return null;
    }

    private int? ReadWeeks(List<FieldError> errors)
    {
        if (string.IsNullOrWhiteSpace(MaxWeeks))
        {
            return null;
        }

        if (int.TryParse(MaxWeeks.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int weeks) && weeks is >= 1 and <= 520)
        {
            return weeks;
        }

        errors.Add(RequestErrors.Weeks(MaxWeeks.Trim()));
        return null;
    }

    private DateOnly? ReadFrom(DateOnly today, List<FieldError> errors)
    {
        if (string.IsNullOrWhiteSpace(From))
        {
            return null;
        }

        if (!DateOnly.TryParseExact(From.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly from))
        {
            errors.Add(RequestErrors.MalformedDate(From.Trim(), today));
            return null;
        }

        if (from < today || from > today.AddYears(5))
        {
            errors.Add(RequestErrors.DateOutOfRange(from, today));
            return null;
        }

        return from;
    }

    private string? ReadTarget(Taxonomy.Taxonomy rome, List<FieldError> errors)
    {
        if (string.IsNullOrWhiteSpace(Target))
        {
            return null;
        }

        string code = Target.Trim().ToUpperInvariant();
        if (rome.FindOccupation(code) is not null)
        {
            return code;
        }

        errors.Add(RequestErrors.Target(code, rome.Version));
        return null;
    }

    // Spaces group thousands in French, and the decimal sign is a comma there, a point elsewhere.
    private static bool TryReadNumber(string text, out decimal number)
        => decimal.TryParse(
            string.Concat(text.Where(character => !char.IsWhiteSpace(character))).Replace(',', '.'),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out number);
}
