variable "size" {
  default = "t3.small"
}
locals {
  disk = 20
}
source "amazon-ebs" "web" {
  ami_name      = "web-{{timestamp}}"
  instance_type = var.size
  region        = "eu-west-1"
  launch_block_device_mappings {
    device_name = "/dev/xvda"
    volume_size = local.disk
    volume_type = "gp3"
  }
}
build {
  sources = ["source.amazon-ebs.web"]
}
