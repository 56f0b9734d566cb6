/** What is not in what is shared, in words. */

interface LeftOutProps {
  readonly left: readonly string[];
}

export function LeftOut({ left }: LeftOutProps) {
  if (left.length === 0) return null;
  return (
    <div class="notice none" role="status">
      <p>Left out, because it looks like a secret:</p>
      <ul class="share-list">
        {left.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </div>
  );
}
