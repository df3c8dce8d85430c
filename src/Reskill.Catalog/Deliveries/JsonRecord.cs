using System.Globalization;
using System.Text.Json;
using Reskill.Taxonomy;

namespace Reskill.Catalog.Deliveries;

/// <summary>
/// Reads an object member by member, strictly: a member that is missing, of another type, out of range or unknown is noted with
/// its place, and reading goes on, so that one pass tells everything that is wrong.
/// </summary>
/// <remarks>A value that is wrong reads as null or empty: the caller looks at the problems before it uses any.</remarks>
internal sealed class JsonRecord
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;

    public JsonRecord(JsonElement element, string path, ProblemList problems)
    {
        Path = path;
        _problems = problems;
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (!_members.TryAdd(member.Name, member.Value))
            {
                _problems.Add(Place(member.Name), Expectations.Twice, Expectations.Once);
            }
        }
    }

    /// <summary>Where the object is in its file.</summary>
    public string Path { get; }

    /// <summary>Where a member is in its file.</summary>
    public string Place(string name) => $"{Path}.{name}";

    /// <summary>Notes a member that is well formed but wrong.</summary>
    public void Refuse(string name, LocalizedText expected)
        => _problems.Add(Place(name), _members.TryGetValue(name, out JsonElement value) ? Expectations.Quote(value) : Expectations.Nothing, expected);

    /// <summary>A text that is not blank.</summary>
    public string? Text(string name, Presence presence, int maximumLength, Func<string, LocalizedText?>? check = null)
    {
        if (Member(name, presence) is not { } value)
        {
            return null;
        }

        string? text = value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : null;
        if (string.IsNullOrEmpty(text) || text.Length > maximumLength)
        {
            Refuse(name, Expectations.Text(maximumLength));
            return null;
        }

        if (check?.Invoke(text) is { } expected)
        {
            Refuse(name, expected);
            return null;
        }

        return text;
    }

    /// <summary>A whole number in a range, bounds included.</summary>
    public int? Integer(string name, Presence presence, int minimum, int maximum)
    {
        if (Member(name, presence) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= minimum && number <= maximum)
        {
            return number;
        }

        Refuse(name, Expectations.Integer(minimum, maximum));
        return null;
    }

    /// <summary>An amount in a range, bounds included, to the cent.</summary>
    public decimal? Amount(string name, Presence presence, decimal minimum, decimal maximum)
    {
        if (Member(name, presence) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number)
            && number >= minimum && number <= maximum && decimal.Round(number, 2) == number)
        {
            return number;
        }

        Refuse(name, Expectations.Amount(minimum, maximum));
        return null;
    }

    /// <summary>One of a few words.</summary>
    public T? Choice<T>(string name, Presence presence, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (Member(name, presence) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && choices.TryGetValue(value.GetString()!, out T choice))
        {
            return choice;
        }

        Refuse(name, Expectations.OneOf(choices.Keys));
        return null;
    }

    /// <summary>An array of different texts.</summary>
    public IReadOnlyList<string> Texts(string name, Presence presence, int minimum, int maximum, Func<string, LocalizedText?> check)
    {
        if (Array(name, presence, minimum, maximum) is not { } array)
        {
            return [];
        }

        List<string> texts = [];
        foreach ((int index, JsonElement value) in array.EnumerateArray().Index())
        {
            string? text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            LocalizedText? expected = string.IsNullOrWhiteSpace(text) ? Expectations.Text(100)
                : texts.Contains(text) ? Expectations.Once
                : check(text);
            if (expected is { } wrong)
            {
                _problems.Add(Element(name, index), Expectations.Quote(value), wrong);
            }
            else
            {
                texts.Add(text!);
            }
        }

        return texts;
    }

    /// <summary>An object; null when it is absent or none.</summary>
    public JsonRecord? Object(string name, Presence presence)
    {
        if (Member(name, presence) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return new JsonRecord(value, Place(name), _problems);
        }

        Refuse(name, Expectations.Object);
        return null;
    }

    /// <summary>An array of objects; those that are none are noted and left out.</summary>
    public IReadOnlyList<JsonRecord> Objects(string name, Presence presence, int minimum, int maximum)
    {
        if (Array(name, presence, minimum, maximum) is not { } array)
        {
            return [];
        }

        List<JsonRecord> records = [];
        foreach ((int index, JsonElement value) in array.EnumerateArray().Index())
        {
            if (value.ValueKind == JsonValueKind.Object)
            {
                records.Add(new JsonRecord(value, Element(name, index), _problems));
            }
            else
            {
                _problems.Add(Element(name, index), Expectations.Quote(value), Expectations.Object);
            }
        }

        return records;
    }

    /// <summary>Notes the members that nobody asked for.</summary>
    public void End()
    {
        foreach (string name in _members.Keys.Where(name => !_known.Contains(name)))
        {
            _problems.Add(Place(name), Expectations.UnknownMember, Expectations.OneOf(_known));
        }
    }

    private JsonElement? Array(string name, Presence presence, int minimum, int maximum)
    {
        if (Member(name, presence) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() >= minimum && value.GetArrayLength() <= maximum)
        {
            return value;
        }

        Refuse(name, Expectations.Array(minimum, maximum));
        return null;
    }

    private JsonElement? Member(string name, Presence presence)
    {
        _known.Add(name);
        if (_members.TryGetValue(name, out JsonElement value))
        {
            return value;
        }

        if (presence == Presence.Required)
        {
            Refuse(name, Expectations.Member);
        }

        return null;
    }

    private string Element(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{Path}.{name}[{index}]");
}
