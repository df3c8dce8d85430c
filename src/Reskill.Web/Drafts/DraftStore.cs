using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Reskill.Web.Drafts;

/// <summary>
/// Drafts in memory, each behind a random token of 128 bits. Bounded in number and in age; nothing is written to disk. Thread-safe.
/// </summary>
/// <param name="maximum">Most drafts; the one longest unused goes first.</param>
/// <param name="lifetime">How long a draft is kept after it was last used.</param>
/// <param name="time">Tells now.</param>
internal sealed class DraftStore(int maximum, TimeSpan lifetime, TimeProvider time)
{
    private const int TokenBytes = 16;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _byToken = new(StringComparer.Ordinal);

    // Longest unused first, so that both the oldest and the expired are found at the head.
    private readonly LinkedList<Entry> _byUse = new();

    /// <summary>How many drafts are kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _byToken.Count;
            }
        }
    }

    /// <summary>Keeps a draft and returns its token.</summary>
    public string Add(Draft draft)
    {
        string token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        lock (_lock)
        {
            RemoveExpired();
            while (_byToken.Count >= maximum && _byUse.First is { } oldest)
            {
                Remove(oldest);
            }

            _byToken[token] = _byUse.AddLast(new Entry(token, draft, time.GetUtcNow()));
        }

        return token;
    }

    /// <summary>Finds a draft, and counts that as a use.</summary>
    public bool TryFind(string? token, [NotNullWhen(true)] out Draft? draft)
    {
        lock (_lock)
        {
            RemoveExpired();
            if (token is null || !_byToken.TryGetValue(token, out LinkedListNode<Entry>? node))
            {
                draft = null;
                return false;
            }

            _byUse.Remove(node);
            node.Value = node.Value with { UsedAt = time.GetUtcNow() };
            _byUse.AddLast(node);
            draft = node.Value.Draft;
            return true;
        }
    }

    /// <summary>Replaces a draft unless it was erased or replaced since it was read; says whether it did.</summary>
    public bool TryReplace(string token, Draft read, Draft replacement)
    {
        lock (_lock)
        {
            if (!_byToken.TryGetValue(token, out LinkedListNode<Entry>? node) || !ReferenceEquals(node.Value.Draft, read))
            {
                return false;
            }

            node.Value = node.Value with { Draft = replacement };
            return true;
        }
    }

    /// <summary>Erases a draft; says whether there was one.</summary>
    public bool Erase(string? token)
    {
        lock (_lock)
        {
            if (token is null || !_byToken.TryGetValue(token, out LinkedListNode<Entry>? node))
            {
                return false;
            }

            Remove(node);
            return true;
        }
    }

    /// <summary>Erases every draft past its lifetime.</summary>
    public void EraseExpired()
    {
        lock (_lock)
        {
            RemoveExpired();
        }
    }

    private void RemoveExpired()
    {
        DateTimeOffset limit = time.GetUtcNow() - lifetime;
        while (_byUse.First is { } oldest && oldest.Value.UsedAt <= limit)
        {
            Remove(oldest);
        }
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _byToken.Remove(node.Value.Token);
    }

    private sealed record Entry(string Token, Draft Draft, DateTimeOffset UsedAt);
}
