import { Skeleton } from '@allmende/platform-ui';
import { useEffect, useState } from 'react';

/** A QR code as a drawing. It stays dark on white in every look: cameras want it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [rows, setRows] = useState<readonly (readonly boolean[])[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('uqr').then(({ encode }) => {
      if (wanted) setRows(encode(text, { ecc: 'M', border: 4 }).data);
    });
    return () => {
      wanted = false;
    };
  }, [text]);
  if (rows === null) return <Skeleton lines={4} />;
  const size = rows.length;
  const dark = rows.flatMap((row, y) => row.flatMap((filled, x) => (filled ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="al-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
