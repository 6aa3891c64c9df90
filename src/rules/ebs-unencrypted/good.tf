variable "encrypted" {}

resource "aws_ebs_volume" "data" {
  availability_zone = "us-east-1a"
  type              = "gp3"
  size              = 20
  encrypted         = var.encrypted
}

# As its snapshot is.
resource "aws_ebs_volume" "copy" {
  availability_zone = "us-east-1a"
  type              = "gp3"
  snapshot_id       = "snap-0123456789abcdef0"
}
