const BOOKS = ['#2f4466', '#3d5a3c', '#7a2f3a', '#6d4a1c', '#b9a98d'] as const;

/** A calm wall and a shelf, for a page without the moving picture. */
export function Room() {
  return (
    <svg class="room" viewBox="0 0 1600 900" preserveAspectRatio="xMidYMin slice">
      <rect width="1600" height="900" fill="var(--wall)" />
      <rect y="520" width="1600" height="182" fill="#e2d3b8" />
      <rect y="512" width="1600" height="10" fill="#cdbb9b" />
      <rect
        x="530"
        y="130"
        width="220"
        height="270"
        rx="6"
        fill="#dbe7e6"
        stroke="#fffdf7"
        stroke-width="16"
      />
      <path d="M640 130v270M530 265h220" stroke="#fffdf7" stroke-width="10" />
      <rect x="812" y="372" width="480" height="18" rx="4" fill="var(--wood)" />
      <rect x="812" y="232" width="480" height="18" rx="4" fill="var(--wood)" />
      {Array.from({ length: 22 }, (_, index) => (
        <rect
          key={index}
          x={826 + (index % 11) * 41}
          y={(index < 11 ? 252 : 112) + ((index * 37) % 29)}
          width={26 + ((index * 7) % 12)}
          height={120 - ((index * 37) % 29)}
          rx="3"
          fill={BOOKS[(index * 3) % BOOKS.length]}
          opacity=".55"
        />
      ))}
      <rect y="702" width="1600" height="198" fill="var(--wood)" />
      <rect y="702" width="1600" height="12" fill="var(--wood-top)" />
    </svg>
  );
}
