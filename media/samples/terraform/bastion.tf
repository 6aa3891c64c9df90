# Way in for the on-call engineer; also keeps the access logs.
resource "aws_instance" "bastion" {
  ami                    = data.aws_ssm_parameter.al2023.value
  instance_type          = "m4.large"
  subnet_id              = aws_subnet.public_a.id
  vpc_security_group_ids = [aws_security_group.bastion.id]

  root_block_device {
    volume_type = "gp3"
    volume_size = 20
    encrypted   = true
  }

  metadata_options {
    http_tokens = "required"
  }

  tags = { Name = "${local.name}-bastion" }
}

resource "aws_ebs_volume" "access_logs" {
  availability_zone = "${var.region}a"
  type              = "gp3"
  size              = 20
  iops              = 12000
  throughput        = 250
  encrypted         = true

  tags = { Name = "${local.name}-access-logs" }
}

resource "aws_volume_attachment" "access_logs" {
  device_name = "/dev/sdf"
  volume_id   = aws_ebs_volume.access_logs.id
  instance_id = aws_instance.bastion.id
}
