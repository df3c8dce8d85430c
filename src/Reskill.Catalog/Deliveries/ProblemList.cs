using Reskill.Taxonomy;

namespace Reskill.Catalog.Deliveries;

/// <summary>What is wrong in one record.</summary>
internal sealed class ProblemList(string file)
{
    private readonly List<(string Location, LocalizedText Found, LocalizedText Expected)> _problems = [];

    /// <summary>The source id of the record, once it is read.</summary>
    public string? Record { get; set; }

    public bool IsEmpty => _problems.Count == 0;

    public void Add(string location, LocalizedText found, LocalizedText expected) => _problems.Add((location, found, expected));

    public IEnumerable<DeliveryProblem> ToProblems()
        => _problems.Select(problem => new DeliveryProblem(file, problem.Location, Record, problem.Found, problem.Expected));
}
