namespace Reskill.Catalog;

/// <summary>What a catalogue holds.</summary>
public enum RecordKind
{
    /// <summary>A <see cref="TrainingProvider"/>.</summary>
    Provider = 1,

    /// <summary>A <see cref="Catalog.Training"/> with its sessions.</summary>
    Training = 2,

    /// <summary>A <see cref="JobOffer"/>.</summary>
    Offer = 3,
}
