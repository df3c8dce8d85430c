using Reskill.Cli.CommandLine;
using Reskill.Taxonomy;

namespace Reskill.Cli.Tests.CommandLine;

public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData("en_GB.UTF-8", Language.English)]
    [InlineData("fr_FR.UTF-8", Language.French)]
    [InlineData("C.UTF-8", Language.French)]
    [InlineData("de_DE", Language.French)]
    [InlineData(null, Language.French)]
    public void LANG_chooses_and_French_is_the_default(string? lang, Language expected)
    {
        LanguageChoice.From([], name => name == "LANG" ? lang : null).ShouldBe(expected);
    }

    [Fact]
    public void LC_ALL_goes_before_LANG()
    {
        LanguageChoice.From([], name => name == "LC_ALL" ? "en_US" : "fr_FR").ShouldBe(Language.English);
    }

    [Theory]
    [InlineData("--lang", "en")]
    [InlineData("--lang=en", "")]
    public void The_option_goes_before_the_environment(string option, string value)
    {
        LanguageChoice.From(["recommend", option, value], _ => "fr_FR").ShouldBe(Language.English);
    }
}
