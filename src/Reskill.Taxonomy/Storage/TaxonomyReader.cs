using System.Buffers.Binary;
using System.Text;

namespace Reskill.Taxonomy.Storage;

/// <summary>Reads what <see cref="TaxonomyWriter"/> wrote.</summary>
internal ref struct TaxonomyReader
{
    private readonly List<string> _texts = new(100_000);
    private ReadOnlySpan<byte> _rest;

    private TaxonomyReader(ReadOnlySpan<byte> content) => _rest = content;

    public static Taxonomy Read(ReadOnlySpan<byte> content)
    {
        TaxonomyReader reader = new(content);
        return reader.ReadTaxonomy();
    }

    private Taxonomy ReadTaxonomy()
    {
        TaxonomyScheme scheme = (TaxonomyScheme)ReadByte();
        string version = ReadText()!;
        Skill[] skills = new Skill[ReadNumber()];
        for (int i = 0; i < skills.Length; i++)
        {
            (string code, string? definition, ConceptLabel[] labels) = ReadConcept();
            skills[i] = new Skill(scheme, code, labels, (SkillKind)ReadByte(), ReadText(), definition);
        }

        Occupation[] occupations = new Occupation[ReadNumber()];
        for (int i = 0; i < occupations.Length; i++)
        {
            (string code, string? definition, ConceptLabel[] labels) = ReadConcept();
            string? parent = ReadText();
            bool isRegulated = ReadByte() != 0;
            SkillDemand[] demands = new SkillDemand[ReadNumber()];
            for (int j = 0; j < demands.Length; j++)
            {
                int place = ReadNumber();
                demands[j] = new SkillDemand(skills[place >> 1], ReadDouble(), (place & 1) != 0);
            }

            MobilityLink[] moves = new MobilityLink[ReadNumber()];
            for (int j = 0; j < moves.Length; j++)
            {
                moves[j] = new MobilityLink(ReadText()!, ReadNumber());
            }

            occupations[i] = new Occupation(scheme, code, labels, demands, moves, parent, definition, isRegulated);
        }

        return new Taxonomy(scheme, version, occupations, skills);
    }

    private (string Code, string? Definition, ConceptLabel[] Labels) ReadConcept()
    {
        string code = ReadText()!;
        string? definition = ReadText();
        ConceptLabel[] labels = new ConceptLabel[ReadNumber()];
        for (int i = 0; i < labels.Length; i++)
        {
            int kind = ReadByte();
            labels[i] = new ConceptLabel(ReadText()!, (Language)(kind & 1), (LabelKind)(kind >> 1), ReadText());
        }

        return (code, definition, labels);
    }

    private string? ReadText()
    {
        int number = ReadNumber();
        if (number == 0)
        {
            return null;
        }

        if (number > 1)
        {
            return _texts[number - 2];
        }

        int length = ReadNumber();
        string text = Encoding.UTF8.GetString(_rest[..length]);
        _rest = _rest[length..];
        _texts.Add(text);
        return text;
    }

    private double ReadDouble()
    {
        double value = BinaryPrimitives.ReadDoubleLittleEndian(_rest);
        _rest = _rest[sizeof(double)..];
        return value;
    }

    private int ReadNumber()
    {
        int number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte b = ReadByte();
            number |= (b & 0x7F) << shift;
            if (b < 0x80)
            {
                return number;
            }
        }
    }

    private byte ReadByte()
    {
        byte b = _rest[0];
        _rest = _rest[1..];
        return b;
    }
}
