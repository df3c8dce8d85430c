using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Reskill.Federation.Internal;

namespace Reskill.Federation.Tests.Internal;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void Examples_of_the_reference_have_their_canonical_form_and_hash()
    {
        foreach (JsonElement example in FederationVectors.Read("jcs").GetProperty("examples").EnumerateArray())
        {
            byte[] canonical = CanonicalJson.Canonicalise(Encoding.UTF8.GetBytes(example.GetProperty("input").GetString()!));

            Encoding.UTF8.GetString(canonical).ShouldBe(example.GetProperty("canonical").GetString());
            Convert.ToHexStringLower(SHA256.HashData(canonical)).ShouldBe(example.GetProperty("sha256").GetString());
        }
    }

    [Fact]
    public void Numbers_of_the_reference_are_written_as_ECMAScript_does()
    {
        foreach (JsonElement pair in FederationVectors.Read("jcs").GetProperty("numbersIeeeHexToText").EnumerateArray())
        {
            long bits = long.Parse(pair[0].GetString()!, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

            CanonicalJson.Number(BitConverter.Int64BitsToDouble(bits)).ShouldBe(pair[1].GetString());
        }
    }

    [Theory]
    [InlineData("{\"b\":1,\"a\":[true,null,\"x\"]}", "{\"a\":[true,null,\"x\"],\"b\":1}")]
    [InlineData("1E30", "1e+30")]
    [InlineData("4.50", "4.5")]
    [InlineData("2e-3", "0.002")]
    [InlineData("0.000000000000000000000000001", "1e-27")]
    [InlineData("-0", "0")]
    [InlineData("9007199254740992", "9007199254740992")]
    [InlineData("1000000000000000000000.0", "1e+21")]
    [InlineData("\"\\u20ac$\\u000f\\nA'B\\\"\\\\\\/\"", "\"€$\\u000f\\nA'B\\\"\\\\/\"")]
    public void Texts_and_numbers_have_one_form(string json, string canonical)
    {
        byte[] once = CanonicalJson.Canonicalise(Encoding.UTF8.GetBytes(json));

        Encoding.UTF8.GetString(once).ShouldBe(canonical);
        CanonicalJson.Canonicalise(once).ShouldBe(once);
    }

    [Theory]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{\"a\":1,\"\\u0061\":2}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\udc00\":1}")]
    [InlineData("1e999")]
    [InlineData("9007199254740993")]
    [InlineData("-9007199254740993")]
    [InlineData("99999999999999999999999")]
    [InlineData("1e20")]
    [InlineData("NaN")]
    [InlineData("{\"a\":}")]
    public void What_has_no_canonical_form_is_refused(string json)
    {
        Should.Throw<FormatException>(() => CanonicalJson.Canonicalise(Encoding.UTF8.GetBytes(json)));
    }
}
