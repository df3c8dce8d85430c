using System.Text.RegularExpressions;
using Reskill.Taxonomy;

namespace Reskill.Cli.Tests.CommandLine;

public sealed partial class ReskillCommandTests
{
    public static TheoryData<string> Commands =>
    [
        "", "recommend", "profile", "link", "link occupations", "link skills", "embed", "import", "import taxonomy",
        "index", "index status", "index rebuild", "evaluate", "evaluate linking", "serve",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_help_with_an_example_in_both_languages(string command)
    {
        string[] path = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        CommandRun french = await CommandRun.OfAsync(Language.French, [.. path, "--help"]);
        CommandRun english = await CommandRun.OfAsync(Language.English, [.. path, "--help"]);

        (french.ExitCode, english.ExitCode).ShouldBe((0, 0));
        french.Output.ShouldContain("Exemples :\n  reskill " + command);
        english.Output.ShouldContain("Examples:\n  reskill " + command);
        FrenchLetters().IsMatch(english.Output).ShouldBeFalse(english.Output);
    }

    [Theory]
    [InlineData("recommend")]
    [InlineData("bogus")]
    [InlineData("link")]
    [InlineData("recommend cv.pdf --nearby Albi")]
    [InlineData("link occupations --taxonomy onet")]
    [InlineData("link occupations x --top 0")]
    [InlineData("link occupations x --input texts.txt")]
    [InlineData("recommend cv.pdf --near=")]
    [InlineData("recommend cv.pdf --pdf=")]
    [InlineData("serve --urls=")]
    public async Task Bad_usage_gives_one_line_and_exit_code_2(string line)
    {
        CommandRun run = await CommandRun.OfAsync(Language.French, line.Split(' '));

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldStartWith("reskill: ");
    }

    [Fact]
    public async Task No_command_shows_the_help()
    {
        CommandRun run = await CommandRun.OfAsync(Language.English);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("recommend");
    }

    [GeneratedRegex("[éèàùçâêîôûœ]", RegexOptions.IgnoreCase)]
    private static partial Regex FrenchLetters();
}
