using Reskill.Profiles.Abilities;
using Reskill.Profiles.Sections;

namespace Reskill.Profiles.Tests.Abilities;

public sealed class LanguageReaderTests
{
    [Theory]
    [InlineData("Anglais courant", "en:C1")]
    [InlineData("Anglais : niveau B2", "en:B2")]
    [InlineData("Anglais B1, italien A2", "en:B1 it:A2")]
    [InlineData("Espagnol : notions", "es:A2")]
    [InlineData("Arabe (langue maternelle), français (bilingue)", "ar:native fr:C2")]
    [InlineData("Anglais : TOEIC 785", "en:B2")]
    [InlineData("Anglais : lu, parlé, écrit", "en:C1")]
    [InlineData("Allemand débutant - Portugais intermédiaire", "de:A1 pt:B1")]
    [InlineData("Fluent French, basic Spanish", "fr:C1 es:A2")]
    [InlineData("English (native), French (fluent)", "en:native fr:C1")]
    [InlineData("Anglais\tintermédiaire", "en:B1")]
    [InlineData("Anglais ★★★", "en:")]
    public void A_language_has_its_level_on_the_European_scale(string line, string expected)
        => Read(line).ShouldBe(expected);

    [Fact]
    public void The_level_may_stand_on_the_line_below()
        => Read("Anglais", "Courant", "Espagnol", "Débutant").ShouldBe("en:C1 es:A1");

    private static string Read(params string[] lines)
    {
        Section section = new(SectionKind.Languages, [.. lines.Select(line => new CvLine(line, 1, 0, 0, false))]);
        return string.Join(' ', LanguageReader.Read([section]).Select(language => $"{language.Code}:{language.Cefr}"));
    }
}
