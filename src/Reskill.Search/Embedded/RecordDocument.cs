using System.Runtime.InteropServices;
using Lucene.Net.Documents;
using Lucene.Net.Util;
using Reskill.Catalog;

namespace Reskill.Search.Embedded;

/// <summary>A record on its way into the index.</summary>
/// <param name="Key">What its document is known by.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">What is searched of it.</param>
/// <param name="Occupations">Codes of its occupations.</param>
/// <param name="Skills">Codes of its skills.</param>
/// <param name="Openings">Where and until when one can join.</param>
/// <param name="Item">The record itself.</param>
internal sealed record RecordDocument(
    string Key,
    RecordKind Kind,
    RecordText Text,
    IReadOnlyList<string> Occupations,
    IReadOnlyList<string> Skills,
    Opening[] Openings,
    byte[] Item)
{
    public static RecordDocument Of(Training training, Taxonomy.Taxonomy rome) => new(
        IndexKeys.Of(RecordKind.Training, training.Id),
        RecordKind.Training,
        RecordText.Of(training, rome),
        training.Occupations,
        training.Skills,
        Opening.Of(training),
        CatalogJson.Write(training));

    public static RecordDocument Of(JobOffer offer, Taxonomy.Taxonomy rome) => new(
        IndexKeys.Of(RecordKind.Offer, offer.Id),
        RecordKind.Offer,
        RecordText.Of(offer, rome),
        [offer.Occupation],
        offer.Skills,
        Opening.Of(offer),
        CatalogJson.Write(offer));

    /// <summary>The document that Lucene keeps.</summary>
    /// <param name="vector">The vector of <see cref="RecordText.Meaning"/>, of length 1 or all zero.</param>
    public Document ToLucene(ReadOnlySpan<float> vector)
    {
        Document document =
        [
            new StringField(IndexFields.Key, Key, Field.Store.NO),
            new BinaryDocValuesField(IndexFields.Key, new BytesRef(Key)),
            new StringField(IndexFields.Kind, IndexKeys.Kind(Kind), Field.Store.NO),
            new TextField(IndexFields.Title, Text.Title, Field.Store.NO),
            new TextField(IndexFields.Names, $"{Text.Occupations}. {Text.Skills}", Field.Store.NO),
            new TextField(IndexFields.Body, Text.Body, Field.Store.NO),
            new TextField(IndexFields.Roots, Text.Roots, Field.Store.NO),
            new BinaryDocValuesField(IndexFields.Openings, new BytesRef(Opening.Write(Openings))),
            new BinaryDocValuesField(IndexFields.Vector, new BytesRef(MemoryMarshal.AsBytes(vector).ToArray())),
            new BinaryDocValuesField(IndexFields.Meaning, new BytesRef(MeaningVectors.Hash(Text.Meaning))),
            new StoredField(IndexFields.Item, Item),
        ];
        foreach (string code in Occupations)
        {
            document.Add(new StringField(IndexFields.Occupation, code, Field.Store.NO));
        }

        foreach (string code in Skills)
        {
            document.Add(new StringField(IndexFields.Skill, code, Field.Store.NO));
        }

        return document;
    }
}
