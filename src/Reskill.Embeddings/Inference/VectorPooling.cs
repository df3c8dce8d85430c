using System.Numerics.Tensors;

namespace Reskill.Embeddings.Inference;

/// <summary>From the vectors of a text's tokens to one vector.</summary>
internal static class VectorPooling
{
    /// <summary>Pools the first <paramref name="count"/> vectors of <paramref name="tokens"/>, then scales.</summary>
    public static float[] Pool(ReadOnlySpan<float> tokens, int count, EmbeddingModelCard card)
    {
        int dimensions = card.Dimensions;
        float[] vector = new float[dimensions];
        if (card.Pooling == Pooling.Cls)
        {
            tokens[..dimensions].CopyTo(vector);
        }
        else
        {
            for (int token = 0; token < count; token++)
            {
                TensorPrimitives.Add(vector, tokens.Slice(token * dimensions, dimensions), vector);
            }

            TensorPrimitives.Divide(vector, count, vector);
        }

        if (card.Scaling == VectorScaling.UnitLength)
        {
            float norm = TensorPrimitives.Norm<float>(vector);
            if (norm > 0)
            {
                TensorPrimitives.Divide(vector, norm, vector);
            }
        }

        return vector;
    }
}
