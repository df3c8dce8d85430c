namespace Reskill.Catalog.Deliveries;

/// <summary>What became of the records of one kind.</summary>
/// <param name="Created">New ones.</param>
/// <param name="Updated">Known ones with other content.</param>
/// <param name="Unchanged">Known ones with the same content.</param>
/// <param name="Withdrawn">Known ones that the source no longer delivers.</param>
/// <param name="Refused">Ones that could not be read; what was published of them before stays.</param>
public sealed record DeliveryTally(int Created, int Updated, int Unchanged, int Withdrawn, int Refused)
{
    /// <summary>Records that the delivery put or left in the catalogue.</summary>
    public int Accepted => Created + Updated + Unchanged;

    internal static DeliveryTally Of(IReadOnlyList<UpsertOutcome> outcomes, int withdrawn, int refused) => new(
        outcomes.Count(outcome => outcome == UpsertOutcome.Created),
        outcomes.Count(outcome => outcome == UpsertOutcome.Updated),
        outcomes.Count(outcome => outcome == UpsertOutcome.Unchanged),
        withdrawn,
        refused);
}

/// <summary>What became of a delivery.</summary>
/// <param name="Providers">Its training providers.</param>
/// <param name="Trainings">Its trainings.</param>
/// <param name="Offers">Its job offers.</param>
/// <param name="Problems">Everything wrong in it, in the order of files and records; empty when all is well.</param>
public sealed record DeliveryReport(DeliveryTally Providers, DeliveryTally Trainings, DeliveryTally Offers, IReadOnlyList<DeliveryProblem> Problems);
