using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Reskill.Client;

/// <summary>Registers the client.</summary>
public static class ReskillClientServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IReskillApi"/> for the service at an address.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="address">The root of the service, such as <c>https://reskill.example/</c>.</param>
    /// <returns>The HTTP client's builder, to add resilience or authentication to.</returns>
    public static IHttpClientBuilder AddReskillClient(this IServiceCollection services, Uri address)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(address);
        RefitSettings settings = new() { ContentSerializer = new SystemTextJsonContentSerializer(ReskillJson.Options) };
        return services.AddRefitGeneratedClient<IReskillApi>(settings).ConfigureHttpClient(client => client.BaseAddress = address);
    }
}
