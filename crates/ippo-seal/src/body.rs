//! The envelope inside a record: what an older version needs to know before it looks at the payload.

use crate::{DrawerId, HeadAt, HeadsChanged, RecordHash, Seq, Unreadable, WriterId};
use minicbor::data::Type;
use minicbor::{Decoder, Encoder};

/// What is sealed into a record: CBOR `[shape, least reader, heads changed, payload bytes]`.
///
/// **Do not change it**; later versions may only append fields, which older ones skip.
#[derive(Clone, PartialEq, Eq)]
pub struct Body {
    /// Version of the payload's shape.
    pub shape: u16,
    /// The lowest shape version whose readers understand this payload.
    pub least_reader: u16,
    /// The heads that changed since this writer's previous record.
    pub heads: HeadsChanged,
    /// The stored shape itself, opaque here.
    pub payload: Vec<u8>,
}

type Decoded<T> = Result<T, minicbor::decode::Error>;
type Encoded = Result<(), minicbor::encode::Error<std::convert::Infallible>>;
type Out<'a> = Encoder<&'a mut Vec<u8>>;

impl Body {
    /// The bytes to be sealed.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.payload.len() + 64 + 48 * self.heads.heads.len());
        self.write(&mut Encoder::new(&mut bytes)).expect("a Vec takes every byte");
        bytes
    }

    /// Reads an envelope. Fields that later versions have appended are skipped.
    ///
    /// # Errors
    /// [`Unreadable::Envelope`] if the bytes are no envelope or more than one.
    pub fn decode(bytes: &[u8]) -> Result<Self, Unreadable> {
        let mut from = Decoder::new(bytes);
        let body = read_body(&mut from).map_err(|_| Unreadable::Envelope)?;
        if from.position() != bytes.len() {
            return Err(Unreadable::Envelope);
        }
        Ok(body)
    }

    fn write(&self, out: &mut Out<'_>) -> Encoded {
        out.array(4)?.u16(self.shape)?.u16(self.least_reader)?;
        write_changed(out, &self.heads)?;
        out.bytes(&self.payload)?;
        Ok(())
    }
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Body(shape {}, least reader {}, ********)", self.shape, self.least_reader)
    }
}

fn write_changed(out: &mut Out<'_>, changed: &HeadsChanged) -> Encoded {
    out.array(5)?.u32(changed.drawers_before)?;
    write_ids(out, changed.new_drawers.iter().map(|id| id.bytes()))?;
    out.u32(changed.writers_before)?;
    write_ids(out, changed.new_writers.iter().map(|id| id.bytes()))?;
    out.array(changed.heads.len() as u64)?;
    changed.heads.iter().try_for_each(|at| write_head(out, at))
}

fn write_ids<'a>(out: &mut Out<'_>, ids: impl ExactSizeIterator<Item = &'a [u8; 16]>) -> Encoded {
    out.array(ids.len() as u64)?;
    for id in ids {
        out.bytes(id)?;
    }
    Ok(())
}

fn write_head(out: &mut Out<'_>, at: &HeadAt) -> Encoded {
    out.array(4)?.u32(at.drawer)?.u32(at.writer)?.u64(at.seq.get())?.bytes(at.hash.bytes())?;
    Ok(())
}

fn read_body(from: &mut Decoder<'_>) -> Decoded<Body> {
    fields(from, 4, |from| {
        Ok(Body {
            shape: from.u16()?,
            least_reader: from.u16()?,
            heads: read_changed(from)?,
            payload: from.bytes()?.to_vec(),
        })
    })
}

fn read_changed(from: &mut Decoder<'_>) -> Decoded<HeadsChanged> {
    fields(from, 5, |from| {
        Ok(HeadsChanged {
            drawers_before: from.u32()?,
            new_drawers: list(from, |from| Ok(DrawerId::new(exact(from)?)))?,
            writers_before: from.u32()?,
            new_writers: list(from, |from| Ok(WriterId::new(exact(from)?)))?,
            heads: list(from, read_head)?,
        })
    })
}

fn read_head(from: &mut Decoder<'_>) -> Decoded<HeadAt> {
    fields(from, 4, |from| {
        let (drawer, writer) = (from.u32()?, from.u32()?);
        let seq = Seq::new(from.u64()?).ok_or_else(wrong)?;
        Ok(HeadAt { drawer, writer, seq, hash: RecordHash::new(exact(from)?) })
    })
}

/// Reads an array that has `known` fields or more, and skips those beyond.
fn fields<'b, T>(from: &mut Decoder<'b>, known: u64, read: impl FnOnce(&mut Decoder<'b>) -> Decoded<T>) -> Decoded<T> {
    let length = from.array()?;
    if length.is_some_and(|length| length < known) {
        return Err(wrong());
    }
    let value = read(from)?;
    match length {
        Some(length) => (known..length).try_for_each(|_| from.skip())?,
        None => skip_to_break(from)?,
    }
    Ok(value)
}

/// Reads an array of one kind, however long. Nothing is set aside for a length that is only claimed.
fn list<'b, T>(from: &mut Decoder<'b>, mut read: impl FnMut(&mut Decoder<'b>) -> Decoded<T>) -> Decoded<Vec<T>> {
    let length = from.array()?.ok_or_else(wrong)?;
    let mut all = Vec::new();
    for _ in 0..length {
        all.push(read(from)?);
    }
    Ok(all)
}

fn skip_to_break(from: &mut Decoder<'_>) -> Decoded<()> {
    while from.datatype()? != Type::Break {
        from.skip()?;
    }
    from.skip()
}

fn exact<const N: usize>(from: &mut Decoder<'_>) -> Decoded<[u8; N]> {
    from.bytes()?.try_into().map_err(|_| wrong())
}

fn wrong() -> minicbor::decode::Error {
    minicbor::decode::Error::message("another shape")
}
