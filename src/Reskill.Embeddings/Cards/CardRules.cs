using System.Globalization;
using Reskill.Taxonomy;

namespace Reskill.Embeddings.Cards;

/// <summary>The rules of a model card; the first one broken is reported with its member.</summary>
internal static class CardRules
{
    private const int MostDimensions = 8192;
    private const int MostTokens = 65_536;
    private const int MostBuckets = 1 << 24;
    private const int LongestNgram = 12;

    public static void Check(EmbeddingModelCard card, string path)
    {
        var rules = new Rules(path);
        rules.Filled("name", card.Name);
        rules.Filled("version", card.Version);
        rules.FileBeside("file", card.File);
        rules.Require(
            card.Sha256.Length == 64 && card.Sha256.All(char.IsAsciiHexDigitLower),
            "sha256",
            card.Sha256,
            new LocalizedText("64 chiffres hexadécimaux en minuscules", "64 hexadecimal digits in lower case"));
        rules.Within("dimensions", card.Dimensions, 1, MostDimensions);
        rules.Filled("inputs.ids", card.Inputs.Ids);
        rules.Filled("output", card.Output);
        rules.Filled("description", card.Description);
        rules.Filled("licence", card.Licence);
        rules.Filled("data", card.Data);
        rules.Require(card.Limits.Count > 0, "limits", "[]", new LocalizedText("au moins une limite connue", "at least one known limit"));
        CheckTokenizer(rules, card.Tokenizer);
    }

    private static void CheckTokenizer(Rules rules, TokenizerCard tokenizer)
    {
        rules.Within("tokenizer.maxTokens", tokenizer.MaxTokens, 2, MostTokens);
        if (tokenizer.Kind == TokenizerKind.HashedNgrams)
        {
            NgramHashing hashing = rules.Present("tokenizer.hashing", tokenizer.Hashing);
            rules.Within("tokenizer.hashing.buckets", hashing.Buckets, 2, MostBuckets);
            rules.Within("tokenizer.hashing.longest", hashing.Longest, 1, LongestNgram);
            rules.Within("tokenizer.hashing.shortest", hashing.Shortest, 1, hashing.Longest);
            return;
        }

        rules.FileBeside("tokenizer.vocabulary", tokenizer.Vocabulary ?? "");
        if (tokenizer.Kind == TokenizerKind.SentencePiece)
        {
            SentencePieceIds ids = rules.Present("tokenizer.sentencePiece", tokenizer.SentencePiece);
            rules.Within("tokenizer.sentencePiece.pad", ids.Pad, 0, int.MaxValue);
            rules.Within("tokenizer.sentencePiece.unknown", ids.Unknown, 0, int.MaxValue);
        }
    }

    private readonly struct Rules(string path)
    {
        public void Filled(string member, string value)
            => Require(!string.IsNullOrWhiteSpace(value), member, value, new LocalizedText("un texte", "a text"));

        public void Within(string member, int value, int least, int most)
            => Require(
                value >= least && value <= most,
                member,
                value.ToString(CultureInfo.InvariantCulture),
                new LocalizedText($"un entier de {least} à {most}", $"an integer from {least} to {most}"));

        // A card from elsewhere must not make the service open files outside its folder.
        public void FileBeside(string member, string value)
            => Require(
                value.Length > 0 && !Path.IsPathRooted(value) && !value.Split('/', '\\').Contains(".."),
                member,
                value,
                new LocalizedText("un fichier du dossier de la carte", "a file in the card's folder"));

        public T Present<T>(string member, T? value)
            where T : class
        {
            Require(value is not null, member, "null", new LocalizedText("un objet", "an object"));
            return value!;
        }

        public void Require(bool holds, string member, string found, LocalizedText expected)
        {
            if (!holds)
            {
                throw new InputException(new LocalizedText(
                    $"{path}, {member} : « {found} » ; attendu : {expected.French}.",
                    $"{path}, {member}: '{found}'; expected: {expected.English}."));
            }
        }
    }
}
