namespace Reskill.Taxonomy.Storage;

/// <summary>Writes a taxonomy as compact binary; <see cref="TaxonomyReader"/> reads it back.</summary>
/// <remarks>Texts are written once and referred to by number afterwards, skills by their place.</remarks>
internal sealed class TaxonomyWriter(BinaryWriter writer)
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    public void Write(Taxonomy taxonomy)
    {
        writer.Write((byte)taxonomy.Scheme);
        Write(taxonomy.Version);
        Dictionary<string, int> places = new(taxonomy.Skills.Count, StringComparer.Ordinal);
        writer.Write7BitEncodedInt(taxonomy.Skills.Count);
        foreach (Skill skill in taxonomy.Skills)
        {
            places.Add(skill.Code, places.Count);
            WriteConcept(skill);
            writer.Write((byte)skill.Kind);
            Write(skill.BroaderCode);
        }

        writer.Write7BitEncodedInt(taxonomy.Occupations.Count);
        foreach (Occupation occupation in taxonomy.Occupations)
        {
            WriteConcept(occupation);
            Write(occupation.ParentCode);
            writer.Write(occupation.IsRegulated);
            writer.Write7BitEncodedInt(occupation.Skills.Count);
            foreach (SkillDemand demand in occupation.Skills)
            {
                writer.Write7BitEncodedInt((places[demand.Skill.Code] << 1) | (demand.IsEssential ? 1 : 0));
                writer.Write(demand.Weight);
            }

            writer.Write7BitEncodedInt(occupation.Mobility.Count);
            foreach (MobilityLink link in occupation.Mobility)
            {
                Write(link.TargetCode);
                writer.Write7BitEncodedInt(link.Rank);
            }
        }
    }

    private void WriteConcept(Concept concept)
    {
        Write(concept.Code);
        Write(concept.Definition);
        writer.Write7BitEncodedInt(concept.Labels.Count);
        foreach (ConceptLabel label in concept.Labels)
        {
            writer.Write((byte)(((int)label.Kind << 1) | (int)label.Language));
            Write(label.Text);
            Write(label.Code);
        }
    }

    /// <summary>0 is null, 1 a new text that follows, 2 and above one written before.</summary>
    private void Write(string? text)
    {
        if (text is null)
        {
            writer.Write7BitEncodedInt(0);
        }
        else if (_texts.TryGetValue(text, out int number))
        {
            writer.Write7BitEncodedInt(number + 2);
        }
        else
        {
            _texts.Add(text, _texts.Count);
            writer.Write7BitEncodedInt(1);
            writer.Write(text);
        }
    }
}
