namespace Reskill.Profiles.Reading;

/// <summary>What every format's reader needs: the name for messages, the bounds and the deadline.</summary>
internal sealed record ReadingContext(string Name, CvReaderOptions Options, CancellationToken Deadline);
