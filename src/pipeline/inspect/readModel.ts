import { NodeIO, type Document } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer/decoder'

/** Reads a written model back, decompressed, as any viewer would. */
export async function readModel(glb: Uint8Array): Promise<Document> {
  return (await io()).readBinary(glb)
}

/** The same model without compression, for tools that do not know the meshopt extension. */
export async function decompress(glb: Uint8Array): Promise<Uint8Array> {
  const reader = await io()
  const document = await reader.readBinary(glb)
  for (const extension of document.getRoot().listExtensionsUsed())
    if (extension.extensionName === EXTMeshoptCompression.EXTENSION_NAME) extension.dispose()
  return reader.writeBinary(document)
}

async function io(): Promise<NodeIO> {
  await MeshoptDecoder.ready
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
}
