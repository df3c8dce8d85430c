namespace Reskill.Catalog;

/// <summary>Who may pay for a training.</summary>
[Flags]
public enum Funding
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Compte personnel de formation.</summary>
    Cpf = 1,

    /// <summary>The Region.</summary>
    Region = 2,

    /// <summary>France Travail.</summary>
    FranceTravail = 4,

    /// <summary>The employer's skills operator (OPCO).</summary>
    Opco = 8,

    /// <summary>The learner.</summary>
    Self = 16,
}
