using Microsoft.ML.OnnxRuntime;

namespace Reskill.Embeddings.Inference;

/// <summary>A session that many threads use and one disposes: freed when the last of them has left it.</summary>
/// <remarks>Freeing ONNX Runtime's memory under a running call would end the process.</remarks>
internal sealed class SharedSession(InferenceSession session) : IDisposable
{
    // The owner counts as one user until it disposes.
    private int _users = 1;
    private int _disposed;

    /// <summary>Enters the session; the caller disposes the lease.</summary>
    /// <exception cref="ObjectDisposedException">The owner has disposed it.</exception>
    public Lease Enter()
    {
        while (true)
        {
            int users = Volatile.Read(ref _users);
            ObjectDisposedException.ThrowIf(users == 0 || Volatile.Read(ref _disposed) != 0, typeof(OnnxTextEmbedder));
            if (Interlocked.CompareExchange(ref _users, users + 1, users) == users)
            {
                return new Lease(this, session);
            }
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            Leave();
        }
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            session.Dispose();
        }
    }

    /// <summary>The right to use the session until disposed.</summary>
    public readonly struct Lease(SharedSession owner, InferenceSession session) : IDisposable
    {
        /// <summary>The session.</summary>
        public InferenceSession Session => session;

        /// <summary>Leaves the session.</summary>
        public void Dispose() => owner.Leave();
    }
}
