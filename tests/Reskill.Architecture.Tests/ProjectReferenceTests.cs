using System.Xml.Linq;

namespace Reskill.Architecture.Tests;

public sealed class ProjectReferenceTests
{
    // The rooms in the order of docs/architecture.md: each may reference only those before it.
    private static readonly string[] Order =
    [
        "Reskill.Taxonomy",
        "Reskill.Embeddings",
        "Reskill.Profiles",
        "Reskill.Catalog",
        "Reskill.Search",
        "Reskill.Recommendation",
        "Reskill.Federation",
        "Reskill.Client",
        "Reskill.Web",
        "Reskill.Cli",
        "Reskill.Training",
    ];

    private static readonly Dictionary<string, string[]> References = Directory
        .GetFiles(RepositoryFiles.Path("src"), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(
            path => Path.GetFileNameWithoutExtension(path),
            path => XDocument.Load(path).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
                .ToArray(),
            StringComparer.Ordinal);

    public static TheoryData<string> Rooms => [.. Order];

    [Fact]
    public void Every_room_of_the_design_exists_and_no_other()
    {
        References.Keys.ShouldBe(Order, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_references_only_rooms_before_it(string room)
    {
        int position = Array.IndexOf(Order, room);

        string[] forbidden = [.. References[room].Where(reference => Array.IndexOf(Order, reference) is var at && (at < 0 || at >= position))];

        forbidden.ShouldBeEmpty($"{room} may reference only the rooms before it");
    }

    [Fact]
    public void The_federation_knows_no_other_room()
    {
        References["Reskill.Federation"].ShouldBeEmpty();
    }

    [Fact]
    public void The_client_is_packed_without_any_other_room()
    {
        References["Reskill.Client"].ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_that_serves_references_the_training_program()
    {
        References.Where(room => room.Value.Contains("Reskill.Training")).Select(room => room.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Every_room_has_its_tests()
    {
        string[] tested = [.. Directory.GetDirectories(RepositoryFiles.Path("tests")).Select(Path.GetFileName).OfType<string>()];

        foreach (string room in Order)
        {
            tested.ShouldContain($"{room}.Tests");
        }
    }
}
