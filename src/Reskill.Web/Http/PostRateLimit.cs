using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Reskill.Web.Api;
using Reskill.Web.Pages;

namespace Reskill.Web.Http;

/// <summary>Bounds how many forms and API calls one address sends in a minute, and how many CVs are read at once.</summary>
internal static class PostRateLimit
{
    /// <summary>Requests that may wait for their turn; those beyond are told to come back.</summary>
    private const int Waiting = 64;

    public static void Configure(RateLimiterOptions options, int postsPerMinute)
    {
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(PerAddress(postsPerMinute), AtOnce());
        options.OnRejected = RejectAsync;
    }

    private static PartitionedRateLimiter<HttpContext> PerAddress(int postsPerMinute)
        => PartitionedRateLimiter.Create<HttpContext, string>(context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetTokenBucketLimiter(AddressOf(context.Connection.RemoteIpAddress), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = postsPerMinute,
                TokensPerPeriod = postsPerMinute,
                ReplenishmentPeriod = TimeSpan.FromMinutes(1),
                QueueLimit = 0,
            })
            : RateLimitPartition.GetNoLimiter(""));

    // Reading a CV and planning are work for a processor: more at once only makes all of them slower.
    private static PartitionedRateLimiter<HttpContext> AtOnce()
        => PartitionedRateLimiter.Create<HttpContext, string>(context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetConcurrencyLimiter("posts", _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = Math.Max(2, Environment.ProcessorCount * 2),
                QueueLimit = Waiting,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            })
            : RateLimitPartition.GetNoLimiter(""));

    // One subscriber has 2^64 addresses of IPv6: the network part alone tells them apart.
    private static string AddressOf(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        byte[] bytes = address.GetAddressBytes();
        return Convert.ToHexString(bytes.Length == 16 ? bytes.AsSpan(0, 8) : bytes);
    }

    private static async ValueTask RejectAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        HttpContext context = rejected.HttpContext;
        TimeSpan wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan retryAfter)
            ? retryAfter
            : TimeSpan.FromMinutes(1);
        int seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        int minutes = (seconds + 59) / 60;
        IResult answer = ApiPaths.Owns(context.Request) ? Problems.TooMany(context, minutes) : Messages.TooMany(context, minutes);
        await answer.ExecuteAsync(context).ConfigureAwait(false);
    }
}
