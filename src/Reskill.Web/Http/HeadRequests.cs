namespace Reskill.Web.Http;

/// <summary>Answers HEAD wherever GET is answered, with the same headers: the server leaves the body out.</summary>
internal static class HeadRequests
{
    /// <summary>Adds HEAD to the endpoints that answer GET.</summary>
    public static void Accept(IEndpointConventionBuilder endpoints) => endpoints.Add(endpoint =>
    {
        for (int i = 0; i < endpoint.Metadata.Count; i++)
        {
            if (endpoint.Metadata[i] is IHttpMethodMetadata { HttpMethods: var methods } && methods.Contains(HttpMethods.Get))
            {
                endpoint.Metadata[i] = new HttpMethodMetadata([.. methods.Union([HttpMethods.Head])]);
            }
        }
    });
}
