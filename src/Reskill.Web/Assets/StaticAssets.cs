using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Reskill.Web.Assets;

/// <summary>
/// The style sheet and the icon, inside the assembly: the tool that serves them runs from any folder. Their addresses carry a
/// hash of their content, so that browsers keep them for good.
/// </summary>
internal static class StaticAssets
{
    private static readonly Asset _stylesheet = Asset.Load("reskill.css", "text/css; charset=utf-8");
    private static readonly Asset _icon = Asset.Load("icon.svg", "image/svg+xml");

    /// <summary>The address of the style sheet.</summary>
    public static string StylesheetPath => _stylesheet.Path;

    /// <summary>The address of the icon.</summary>
    public static string IconPath => _icon.Path;

    /// <summary>Serves them.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (Asset asset in (Asset[])[_stylesheet, _icon])
        {
            endpoints.MapGet(asset.Path, (HttpContext context) => Serve(context, asset)).ExcludeFromDescription();
        }
    }

    private static Task Serve(HttpContext context, Asset asset)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.ContentType = asset.ContentType;
        headers.Vary = HeaderNames.AcceptEncoding;
        bool brotli = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.OrdinalIgnoreCase);
        if (brotli)
        {
            headers.ContentEncoding = "br";
        }

        byte[] body = brotli ? asset.Brotli : asset.Content;
        headers.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    private sealed record Asset(string Path, string ContentType, byte[] Content, byte[] Brotli)
    {
        public static Asset Load(string name, string contentType)
        {
            using Stream resource = typeof(StaticAssets).Assembly.GetManifestResourceStream($"Reskill.Web.Assets.{name}")
                ?? throw new InvalidOperationException($"The assembly lacks its resource '{name}'.");
            using MemoryStream content = new();
            resource.CopyTo(content);
            byte[] bytes = content.ToArray();
            string hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));
            string path = $"/assets/{System.IO.Path.GetFileNameWithoutExtension(name)}.{hash}{System.IO.Path.GetExtension(name)}";
            return new Asset(path, contentType, bytes, Compress(bytes));
        }

        private static byte[] Compress(byte[] bytes)
        {
            using MemoryStream compressed = new();
            using (BrotliStream brotli = new(compressed, CompressionLevel.Optimal, leaveOpen: true))
            {
                brotli.Write(bytes);
            }

            return compressed.ToArray();
        }
    }
}
