namespace Reskill.Recommendation.Gaps;

/// <summary>A certificate or licence that a CV names.</summary>
/// <param name="Key">What it is officially.</param>
/// <param name="Words">The words of the CV.</param>
internal readonly record struct HeldCertificate(CertificateKey Key, string Words);
