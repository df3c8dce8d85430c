namespace Reskill.Catalog.Deliveries;

/// <summary>Whether a member must be there.</summary>
internal enum Presence
{
    Required,

    Optional,
}
