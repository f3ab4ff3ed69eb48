import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// What every screen needs comes in one piece. Left alone it falls into thirty: one for each part that some shelf shares.
type Graph = { getModuleInfo(id: string): { importers: readonly string[] } | null };
const known = new Map<string, boolean>();

function belongsToTheFrame(id: string, graph: Graph): boolean {
  const said = known.get(id);
  if (said !== undefined) return said;
  known.set(id, false);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  const belongs = importers.some((importer) => importer.includes('generated-flow-imports') || belongsToTheFrame(importer, graph));
  known.set(id, belongs);
  return belongs;
}

const inOnePiece: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: (id: string, graph: Graph) => (belongsToTheFrame(id, graph) ? 'frame' : null) }],
        },
      },
    },
  },
});

export default overrideVaadinConfig(inOnePiece);
