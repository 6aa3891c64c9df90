/** Limits and defaults of the instance metadata service. Each with source and date. */
import type { Source } from './facts';

const options: Source = { title: 'EC2 API, InstanceMetadataOptionsRequest', url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataOptionsRequest.html', asOf: '2026-11-30' };

/** `HttpPutResponseHopLimit`, network hops; `containers` is what a container behind a bridge needs to get a token. */
export const metadataHopLimit = { min: 1, max: 64, default: 1, containers: 2, source: options } as const;

/** `HttpTokens`, where neither the image nor the account says otherwise. */
export const metadataTokens = { values: ['optional', 'required'], default: 'optional', source: options } as const;
