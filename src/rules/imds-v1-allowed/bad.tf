resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "optional" # expect: imds-v1-allowed
  }
}
