using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Reskill.Taxonomy;

namespace Reskill.Web.Hosting;

/// <summary>The addresses to listen on: checked before, explained when the system refuses one.</summary>
internal static class ListenAddresses
{
    /// <summary>Checks how they are written.</summary>
    /// <exception cref="InputException">One is no address to listen on.</exception>
    public static void Check(IReadOnlyList<string> urls)
    {
        // With none, the server would choose an address of its own.
        if (urls.Count == 0)
        {
            throw new InputException(new LocalizedText(
                "Il manque une adresse où écouter ; donnez-en une avec --urls, par exemple http://localhost:5080.",
                "No address to listen on; give one with --urls, such as http://localhost:5080."));
        }

        foreach (string url in urls)
        {
            if (Parse(url) is not { Scheme: "http" or "https", Port: >= 0 and <= 65535 } address)
            {
                throw new InputException(new LocalizedText(
                    $"Adresse « {url} » : ce n'est pas une adresse où écouter, par exemple http://localhost:5080.",
                    $"Address \"{url}\": not an address to listen on, such as http://localhost:5080."));
            }

            if (address is { Host: "localhost", Port: 0 })
            {
                throw new InputException(new LocalizedText(
                    $"Adresse « {url} » : pour un port libre, écrivez http://127.0.0.1:0.",
                    $"Address \"{url}\": for a free port, write http://127.0.0.1:0."));
            }
        }
    }

    /// <summary>What to do when the service could not start to listen; null when that is not why it failed.</summary>
    public static InputException? Explain(Exception error, IReadOnlyList<string> urls)
    {
        string all = string.Join(", ", urls);
        LocalizedText? text = error switch
        {
            IOException { InnerException: AddressInUseException } => new LocalizedText(
                $"Adresse « {all} » : un autre programme y écoute déjà ; choisissez un autre port avec --urls.",
                $"Address \"{all}\": another program already listens there; choose another port with --urls."),
            SocketException or IOException => new LocalizedText(
                $"Adresse « {all} » : impossible d'y écouter ({error.GetBaseException().Message}) ; choisissez une autre adresse avec --urls.",
                $"Address \"{all}\": cannot listen there ({error.GetBaseException().Message}); choose another address with --urls."),
            InvalidOperationException when urls.Any(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) => new LocalizedText(
                $"Adresse « {all} » : https demande un certificat (ASPNETCORE_Kestrel__Certificates__Default__Path).",
                $"Address \"{all}\": https needs a certificate (ASPNETCORE_Kestrel__Certificates__Default__Path)."),
            _ => null,
        };
        return text is { } told ? new InputException(told, error) : null;
    }

    private static BindingAddress? Parse(string url)
    {
        try
        {
            return BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
