using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Reskill.Federation.Internal;

/// <summary>The canonical form of JSON that hashes and signatures are taken over: RFC 8785 (JCS).</summary>
internal static class CanonicalJson
{
    private const long LargestWhole = 1L << 53;

    // ECMAScript writes larger numbers with an exponent.
    private const double FirstWithExponent = 1e21;

    /// <summary>Canonical UTF-8 bytes of a JSON text.</summary>
    /// <exception cref="FormatException">Malformed, a member twice, a lone surrogate, or a number that a double cannot hold.</exception>
    public static byte[] Canonicalise(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return Serialise(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new FormatException("Malformed JSON.", error);
        }
    }

    /// <summary>Canonical UTF-8 bytes of a value.</summary>
    /// <exception cref="FormatException">As for <see cref="Canonicalise"/>.</exception>
    public static byte[] Serialise(JsonElement value)
    {
        var text = new StringBuilder();
        try
        {
            Append(text, value);
        }
        catch (InvalidOperationException error)
        {
            // What GetString throws for an escaped surrogate that stands alone.
            throw new FormatException("A text holds half of a surrogate pair.", error);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A number as ECMAScript writes it: the shortest digits that read back the same.</summary>
    /// <exception cref="FormatException">Not a finite number.</exception>
    public static string Number(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new FormatException("A number is infinite or not a number.");
        }

        if (value == 0)
        {
            return "0";
        }

        // .NET gives the shortest digits too, in another notation: 1.2345E-07. Take digits and exponent apart.
        string shortest = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        (string digits, int point) = Digits(shortest);
        string sign = value < 0 ? "-" : "";
        int count = digits.Length;
        if (point > 21 || point < -5)
        {
            string fraction = count > 1 ? "." + digits[1..] : "";
            string exponentSign = point > 0 ? "+" : "-";
            return $"{sign}{digits[0]}{fraction}e{exponentSign}{Math.Abs(point - 1).ToString(CultureInfo.InvariantCulture)}";
        }

        return point <= 0 ? $"{sign}0.{new string('0', -point)}{digits}"
            : point >= count ? $"{sign}{digits}{new string('0', point - count)}"
            : $"{sign}{digits[..point]}.{digits[point..]}";
    }

    // Significant digits without zeros at either end, and how many stand before the decimal point.
    private static (string Digits, int Point) Digits(string text)
    {
        int exponent = 0;
        int e = text.IndexOf('E', StringComparison.Ordinal);
        if (e >= 0)
        {
            exponent = int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..e];
        }

        int dot = text.IndexOf('.', StringComparison.Ordinal);
        int whole = dot < 0 ? text.Length : dot;
        string all = text.Replace(".", "", StringComparison.Ordinal);
        string trimmed = all.TrimStart('0');
        return (trimmed.TrimEnd('0'), whole - (all.Length - trimmed.Length) + exponent);
    }

    private static void Append(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(text, value);
                break;
            case JsonValueKind.Array:
                AppendArray(text, value);
                break;
            case JsonValueKind.String:
                AppendText(text, value.GetString()!);
                break;
            case JsonValueKind.Number:
                text.Append(Number(ReadNumber(value)));
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonElement value)
    {
        JsonProperty[] members = [.. value.EnumerateObject()];
        // Ordinal comparison is by UTF-16 code units, as the RFC asks.
        Array.Sort(members, (left, right) => string.CompareOrdinal(left.Name, right.Name));
        text.Append('{');
        for (int index = 0; index < members.Length; index++)
        {
            if (index > 0)
            {
                if (members[index].Name == members[index - 1].Name)
                {
                    throw new FormatException($"The member '{members[index].Name}' occurs twice.");
                }

                text.Append(',');
            }

            AppendText(text, members[index].Name);
            text.Append(':');
            Append(text, members[index].Value);
        }

        text.Append('}');
    }

    private static void AppendArray(StringBuilder text, JsonElement value)
    {
        text.Append('[');
        bool first = true;
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            Append(text, item);
        }

        text.Append(']');
    }

    // Refused by the literal, which a double rounds, and by the value: 1e20 would be written as an integer again.
    private static double ReadNumber(JsonElement value)
    {
        double number = value.GetDouble();
        string raw = value.GetRawText();
        bool isWholeLiteral = !raw.AsSpan().ContainsAny(".eE");
        bool isLarge = isWholeLiteral
            ? !value.TryGetInt64(out long whole) || whole is > LargestWhole or < -LargestWhole
            : Math.Abs(number) > LargestWhole && Math.Abs(number) < FirstWithExponent;
        return isLarge ? throw new FormatException($"{raw}: integers above 2^53 travel as texts.") : number;
    }

    private static void AppendText(StringBuilder text, string value)
    {
        RefuseLoneSurrogates(value);
        text.Append('"');
        foreach (char letter in value)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }

    private static void RefuseLoneSurrogates(string value)
    {
        ReadOnlySpan<char> rest = value;
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out int consumed) != OperationStatus.Done)
            {
                throw new FormatException("A text holds half of a surrogate pair.");
            }

            rest = rest[consumed..];
        }
    }
}
