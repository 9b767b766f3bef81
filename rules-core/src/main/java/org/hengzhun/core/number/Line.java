package org.hengzhun.core.number;

import com.google.errorprone.annotations.Immutable;
import java.math.BigInteger;

/** A straight line, exactly: y = slope·x + offset. Kept over one denominator, so that many points cost little. */
@Immutable
public final class Line {

    private final BigInteger slope;
    private final BigInteger offset;
    private final BigInteger bottom;
    private final long smallSlope;
    private final long smallOffset;
    private final long smallBottom;

    private Line(BigInteger slope, BigInteger offset, BigInteger bottom) {
        this.slope = slope;
        this.offset = offset;
        this.bottom = bottom;
        boolean small = slope.bitLength() < 62 && offset.bitLength() < 62 && bottom.bitLength() < 62;
        this.smallSlope = small ? slope.longValue() : 0;
        this.smallOffset = small ? offset.longValue() : 0;
        this.smallBottom = small ? bottom.longValue() : 0;
    }

    /** The line that is {@code atZero} where x is {@code zero} and rises by {@code slope}. */
    public static Line from(Ratio zero, Ratio atZero, Ratio slope) {
        Ratio offset = atZero.minus(zero.times(slope));
        BigInteger left = slope.top().multiply(offset.bottom());
        BigInteger right = offset.top().multiply(slope.bottom());
        BigInteger bottom = slope.bottom().multiply(offset.bottom());
        BigInteger common = left.gcd(right).gcd(bottom);
        return new Line(left.divide(common), right.divide(common), bottom.divide(common));
    }

    /** The y of this x. */
    public Ratio at(Ratio x) {
        if (smallBottom > 0) {
            Ratio small = x.alongIfSmall(smallSlope, smallOffset, smallBottom);
            if (small != null) {
                return small;
            }
        }
        BigInteger below = x.bottom();
        BigInteger above = x.top().multiply(slope).add(below.multiply(offset));
        return Ratio.kept(above, below.multiply(bottom));
    }
}
